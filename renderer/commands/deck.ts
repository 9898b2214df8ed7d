import { defineCommand } from './command.ts';

export const composeDeck = defineCommand({
  id: 'file.deck',
  label: 'command.deck',
  menu: ['file', 3],
  run: (app) => app.store.setState({ dialog: { kind: 'deck', start: { as: 'pptx', coded: false } } }),
});
