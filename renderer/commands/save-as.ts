import { saveAs as saveDocumentAs } from '#renderer/state/save.ts';
import { defineCommand } from './command.ts';

export const saveAs = defineCommand({
  id: 'file.save-as',
  label: 'command.save-as',
  keys: ['Mod+Shift+S'],
  menu: ['file', 2],
  enabled: (state) => !state.readOnly,
  async run(app) {
    await saveDocumentAs(app);
  },
});
