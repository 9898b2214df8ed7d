import { defineCommand } from './command.ts';

export const importTable = defineCommand({
  id: 'file.import',
  label: 'command.import',
  keys: ['Mod+I'],
  menu: ['file', 1],
  async run(app) {
    const answer = await app.host.call('file.open', { kind: 'table' });
    if (!answer.ok) return app.refuse(answer.failure);
    if (answer.value === null) return;
    const { name, bytes } = answer.value;
    app.store.setState({ dialog: { kind: 'import', name, bytes } });
  },
});
