import { mayLeave } from '#renderer/state/leave.ts';
import { openBytes } from '#renderer/state/open.ts';
import { defineCommand } from './command.ts';

export const open = defineCommand({
  id: 'file.open',
  label: 'command.open',
  keys: ['Mod+O'],
  menu: ['file', 0],
  async run(app) {
    if (!(await mayLeave(app))) return;
    const answer = await app.host.call('file.open', { kind: 'engagement' });
    if (!answer.ok) return app.refuse(answer.failure);
    if (answer.value !== null) await openBytes(app, answer.value);
  },
});
