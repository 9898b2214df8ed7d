import { defineCommand } from './command.ts';

export const redo = defineCommand({
  id: 'edit.redo',
  label: 'command.redo',
  labelNow(t, { history }) {
    const step = history.future.at(-1);
    return step === undefined ? t('command.redo') : t('command.redo-step', { step: t(`edit.${step.name}`) });
  },
  keys: ['Mod+Y', 'Mod+Shift+Z'],
  menu: ['edit', 0],
  enabled: (state) => state.history.future.length > 0,
  run: (app) => app.redo(),
});
