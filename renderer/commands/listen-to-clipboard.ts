import type { App } from '#renderer/state/app.ts';
import { type Clip, clipOf, pictureOf, shareable } from '#renderer/state/clipboard.ts';
import { pasteClipboard } from '#renderer/state/paste.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { commandById } from './commands.ts';
import { isEnabled, runCommand } from './run-command.ts';

/** Copies, cuts and pastes what is selected on the map. Gives the way out. */
export function listenToClipboard(app: App, target: Document): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  /** What was copied last here: a paste without formatting brings the text alone. */
  let last: Clip | undefined;
  let shift = false;

  const onCopy = (event: ClipboardEvent): void => {
    if (event.defaultPrevented || !onMap(target) || !isEnabled(app, commandById('edit.copy'))) return;
    const { engagement, map, selection } = app.store.getState();
    const part = shareable(engagement, map, selection);
    if (part === undefined || event.clipboardData === null) return;
    event.preventDefault();
    last = clipOf(part, app.t());
    event.clipboardData.setData('text/plain', last.text);
    event.clipboardData.setData('text/html', last.html);
    if (event.type === 'cut') runCommand(app, commandById('edit.delete'));
    void addPicture(app, part, last);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.defaultPrevented || !onMap(target) || !isEnabled(app, commandById('edit.paste'))) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    event.preventDefault();
    void pasteClipboard(app, { text, html: html === '' && text === last?.text ? last.html : html }, shift);
  };
  const onKey = (event: KeyboardEvent): void => {
    shift = event.shiftKey;
  };
  /** Chromium cuts and copies from a menu only where text is marked, unless somebody says here that there is something. */
  const onBefore = (event: Event): void => {
    if (onMap(target) && isEnabled(app, commandById('edit.copy'))) event.preventDefault();
  };
  target.addEventListener('beforecopy', onBefore, { signal });
  target.addEventListener('beforecut', onBefore, { signal });
  target.addEventListener('copy', onCopy, { signal });
  target.addEventListener('cut', onCopy, { signal });
  target.addEventListener('paste', onPaste, { signal });
  target.addEventListener('keydown', onKey, { signal, capture: true });
  return () => stop.abort();
}

/** The map has the focus, or nothing has. Fields and the other views copy and paste their own. */
const onMap = ({ activeElement, body }: Document): boolean =>
  activeElement === null || activeElement === body || activeElement.closest('[data-canvas]') !== null;

/** The event takes texts alone; where the host lets us, the picture follows with them. */
async function addPicture(app: App, part: Engagement, { text, html }: Clip): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', text),
        'text/html': blob('text/html', html),
        'image/png': pictureOf(part, app.t()),
      }),
    ]);
  } catch {
    // The texts are on the clipboard already; a host that refuses pictures is no reason to speak.
  }
}
