import { mayLeave } from '#renderer/state/leave.ts';
import { defineCommand } from './command.ts';

export const close = defineCommand({
  id: 'window.close',
  label: 'command.close',
  keys: ['Mod+W'],
  menu: ['file', 4],
  async run(app) {
    if (await mayLeave(app)) await app.host.call('window.close', {});
  },
});
