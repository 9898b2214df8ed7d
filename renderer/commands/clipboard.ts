import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { pasteClipboard } from '#renderer/state/paste.ts';
import { defineCommand } from './command.ts';

const hasDepartments = (state: AppState): boolean => state.selection.departments.size > 0;

/** Lets the browser fire the event that `listenToClipboard` answers; the standard calls it obsolete, and there is no other. */
const ask = (app: App, what: 'copy' | 'cut'): void => {
  // From a menu the focus is still in the menu; what is copied is what has the focus.
  app.canvas?.focus();
  document.execCommand(what);
};

export const cut = defineCommand({
  id: 'edit.cut',
  label: 'command.cut',
  on: ['departments'],
  keys: ['Mod+X'],
  keysIn: 'canvas',
  byEvent: true,
  menu: ['edit', 1],
  enabled: hasDepartments,
  run: (app) => ask(app, 'cut'),
});

export const copy = defineCommand({
  id: 'edit.copy',
  label: 'command.copy',
  on: ['departments'],
  keys: ['Mod+C'],
  keysIn: 'canvas',
  byEvent: true,
  menu: ['edit', 1],
  enabled: hasDepartments,
  run: (app) => ask(app, 'copy'),
});

export const paste = defineCommand({
  id: 'edit.paste',
  label: 'command.paste',
  on: ['departments', 'map'],
  keys: ['Mod+V'],
  keysIn: 'canvas',
  byEvent: true,
  menu: ['edit', 1],
  run: (app) => pasteByAsking(app, false),
});

export const pasteInPlace = defineCommand({
  id: 'edit.paste-in-place',
  label: 'command.paste-in-place',
  keys: ['Mod+Shift+V'],
  keysIn: 'canvas',
  byEvent: true,
  menu: ['edit', 1],
  run: (app) => pasteByAsking(app, true),
});

/** Only the keys may read the clipboard without a permission, which some hosts refuse; then the keys are named. */
async function pasteByAsking(app: App, inPlace: boolean): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    await pasteClipboard(app, { text: await read('text/plain'), html: await read('text/html') }, inPlace);
  } catch {
    app.refuse({ code: 'clipboard-refused' });
  }
}
