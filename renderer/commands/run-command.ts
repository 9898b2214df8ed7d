import type { App } from '#renderer/state/app.ts';
import type { Command } from './command.ts';

/** Runs a command if it is enabled; true where it ran. */
export function runCommand(app: App, command: Command): boolean {
  if (!isEnabled(app, command)) return false;
  void command.run(app);
  return true;
}

/** While a dialog is open, a presentation runs or something takes its time, only their own controls work. */
export function isEnabled(app: App, command: Command): boolean {
  const state = app.store.getState();
  const free = state.dialog === undefined && state.presenting === undefined && state.busy === undefined;
  return free && (command.enabled?.(state) ?? true);
}
