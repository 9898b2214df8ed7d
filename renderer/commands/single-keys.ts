import { rememberPreferences } from '#renderer/state/preferences.ts';
import { defineCommand } from './command.ts';

/** Whether single letters are commands on the map (WCAG 2.1.4: somebody who dictates must be able to switch them off). */
export const singleKeys = defineCommand({
  id: 'help.single-keys',
  label: 'command.single-keys',
  menu: ['help', 0],
  checked: (state) => state.singleKeys,
  run(app) {
    const on = !app.store.getState().singleKeys;
    app.store.setState({ singleKeys: on });
    rememberPreferences(app, { singleKeys: on });
    app.toast({ kind: 'done', text: app.t()(on ? 'toast.single-keys-on' : 'toast.single-keys-off'), undo: false });
  },
});
