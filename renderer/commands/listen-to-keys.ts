import type { App } from '#renderer/state/app.ts';
import { editInField, isField } from './edit-in-field.ts';
import { commandFor } from './key-bindings.ts';
import { runCommand } from './run-command.ts';

/** Runs the command that a key press stands for. Gives the way out. */
export function listenToKeys(app: App, target: Window): () => void {
  const mac = app.info.platform === 'mac';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const focused = event.target instanceof Element ? event.target : undefined;
    const command = commandFor(event, {
      mac,
      onCanvas: focused?.closest('[data-canvas]') != null || focused === document.body,
      typing: isField(focused),
      singleKeys: app.store.getState().singleKeys,
    });
    if (command === undefined || command.byEvent === true) return;
    if (runCommand(app, command)) event.preventDefault();
  };
  /** On macOS a field's undo would come from the menu, where it means the map; so fields are served before anybody else. */
  const onKeyInField = (event: KeyboardEvent): void => {
    const meant = commandFor(event, { mac, onCanvas: false, typing: false });
    if (meant !== undefined && editInField(meant.id)) event.preventDefault();
  };
  if (mac) target.addEventListener('keydown', onKeyInField, true);
  target.addEventListener('keydown', onKeyDown);
  return () => {
    target.removeEventListener('keydown', onKeyInField, true);
    target.removeEventListener('keydown', onKeyDown);
  };
}
