import type { App } from '#renderer/state/app.ts';
import type { Command } from './command.ts';

/** Runs a command if it is enabled; true where it ran. */
export function runCommand(app: App, command: Command): boolean {
  if (!isEnabled(app, command)) return false;
  void command.run(app);
  return true;
}

/** While a dialog is open or something takes its time, only the dialog's own controls work. */
export function isEnabled(app: App, command: Command): boolean {
  const state = app.store.getState();
  return state.dialog === undefined && state.busy === undefined && (command.enabled?.(state) ?? true);
}
