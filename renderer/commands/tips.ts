import { showView } from '#renderer/state/show-view.ts';
import { defineCommand } from './command.ts';

export const tips = defineCommand({
  id: 'help.tips',
  label: 'command.tips',
  menu: ['help', 0],
  run(app) {
    showView(app, 'map');
    app.store.setState({ tip: 0 });
  },
});
