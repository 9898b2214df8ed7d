import { freshEngagement } from '#renderer/state/fresh-engagement.ts';
import { mayLeave } from '#renderer/state/leave.ts';
import { documentState } from '#renderer/state/store.ts';
import { defineCommand } from './command.ts';

export const newEngagement = defineCommand({
  id: 'file.new',
  label: 'command.new',
  keys: ['Mod+N'],
  menu: ['file', 0],
  async run(app) {
    if (!(await mayLeave(app))) return;
    app.store.setState(documentState(freshEngagement(app.ids, app.t()), undefined));
    app.canvas?.fit();
  },
});
