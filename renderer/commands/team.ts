import { freeAmong } from '#renderer/state/free-name.ts';
import { addTeam } from '#shared/edits/add-team.ts';
import { defineCommand } from './command.ts';

/** A team of the selected departments; its name is typed in the details. */
export const team = defineCommand({
  id: 'team.add',
  label: 'command.team',
  keys: ['G'],
  keysIn: 'canvas',
  menu: ['arrange', 2],
  on: ['departments'],
  enabled: (state) => state.selection.departments.size > 1,
  run(app) {
    const { engagement, map, selection } = app.store.getState();
    const present = [...engagement.teams.values()].filter((row) => row.map === map);
    const name = freeAmong(present, app.t()('team.new'));
    const added = app.edit(addTeam, { id: app.ids('team'), map, name, departments: selection.departments });
    if (added) app.store.setState({ panel: 'details' });
  },
});
