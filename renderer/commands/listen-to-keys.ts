import type { App } from '#renderer/state/app.ts';
import { editInField, isField } from './edit-in-field.ts';
import { commandFor } from './key-bindings.ts';
import { runCommand } from './run-command.ts';

/** Runs the command that a key press stands for. Gives the way out. */
export function listenToKeys(app: App, target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const focused = event.target instanceof Element ? event.target : undefined;
    const mac = app.info.platform === 'mac';
    const typing = isField(focused);
    const onCanvas = focused?.closest('[data-canvas]') != null || focused === document.body;
    const command = commandFor(event, { mac, onCanvas, typing });
    if (command === undefined) {
      // On macOS a field's own keys come from the menu, and there they mean the map.
      const meant = mac && typing ? commandFor(event, { mac, onCanvas: false, typing: false }) : undefined;
      if (meant !== undefined && editInField(meant.id)) event.preventDefault();
      return;
    }
    if (runCommand(app, command)) event.preventDefault();
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
