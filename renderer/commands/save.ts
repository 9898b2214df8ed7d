import { save as saveDocument } from '#renderer/state/save.ts';
import { defineCommand } from './command.ts';

export const save = defineCommand({
  id: 'file.save',
  label: 'command.save',
  keys: ['Mod+S'],
  menu: ['file', 2],
  async run(app) {
    await saveDocument(app);
  },
});
