import type { App } from '#renderer/state/app.ts';
import { commandFor } from './key-bindings.ts';
import { runCommand } from './run-command.ts';

const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

/** Runs the command that a key press stands for. Gives the way out. */
export function listenToKeys(app: App, target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const focused = event.target instanceof Element ? event.target : undefined;
    const command = commandFor(event, {
      mac: app.info.platform === 'mac',
      onCanvas: focused?.closest('[data-canvas]') != null || focused === document.body,
      typing: focused?.matches(TYPING) === true,
    });
    if (command === undefined) return;
    if (runCommand(app, command)) event.preventDefault();
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
