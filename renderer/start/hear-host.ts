import { commandById } from '#renderer/commands/commands.ts';
import { editInField } from '#renderer/commands/edit-in-field.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import type { App } from '#renderer/state/app.ts';
import { mayLeave } from '#renderer/state/leave.ts';
import { openToken } from '#renderer/state/open.ts';

/** Answers what the host tells: a menu item chosen, a file handed over, a window about to close. Gives the way out. */
export function hearHost(app: App): () => void {
  const stops = [
    app.host.on('menu.command', ({ command: id }) => {
      if (editInField(id)) return;
      const command = commandById(id);
      if (command !== undefined) runCommand(app, command);
    }),
    app.host.on('window.close-requested', ({ quit }) => {
      if (!giveWay(app)) return;
      void mayLeave(app).then((may) => (may ? app.host.call('window.close', { quit }) : undefined));
    }),
    app.host.on('file.handed-over', ({ token }) => {
      if (!giveWay(app)) return;
      void mayLeave(app).then((may) => (may ? openToken(app, token) : false));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Shuts the dialog that is open, unless it asks something: then that is answered first, and there are never two. */
function giveWay(app: App): boolean {
  const { dialog } = app.store.getState();
  if (dialog !== undefined && 'answer' in dialog) return false;
  app.store.setState({ dialog: undefined });
  return true;
}
