import { defineCommand } from './command.ts';

export const undo = defineCommand({
  id: 'edit.undo',
  label: 'command.undo',
  labelNow(t, { history }) {
    const step = history.past.at(-1);
    return step === undefined ? t('command.undo') : t('command.undo-step', { step: t(`edit.${step.name}`) });
  },
  keys: ['Mod+Z'],
  menu: ['edit', 0],
  enabled: (state) => state.history.past.length > 0,
  run: (app) => app.undo(),
});
