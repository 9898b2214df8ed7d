import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import type { App } from '#renderer/state/app.ts';
import { mayLeave } from '#renderer/state/leave.ts';
import { openToken } from '#renderer/state/open.ts';

/** Answers what the host tells: a menu item chosen, a file handed over, a window about to close. Gives the way out. */
export function hearHost(app: App): () => void {
  const stops = [
    app.host.on('menu.command', ({ command: id }) => {
      const command = commandById(id);
      if (command !== undefined) runCommand(app, command);
    }),
    app.host.on('window.close-requested', () => {
      if (app.store.getState().dialog !== undefined) return;
      void mayLeave(app).then((may) => (may ? app.host.call('window.close', {}) : undefined));
    }),
    app.host.on('file.handed-over', ({ token }) => {
      if (app.store.getState().dialog !== undefined) return;
      void mayLeave(app).then((may) => (may ? openToken(app, token) : false));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
