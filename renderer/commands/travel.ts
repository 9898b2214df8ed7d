import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { reachable } from '#renderer/state/shown.ts';
import type { Department, Point } from '#shared/model/department.ts';
import { type Command, defineCommand } from './command.ts';
import { nearestTowards } from './nearest-towards.ts';

/** The arrow keys go from department to department, to the nearest one in that direction. */
const travelling = <const Id extends string>(
  id: Id,
  label: Command['label'],
  key: string,
  towards: Point,
): Command<Id> =>
  defineCommand({
    id,
    label,
    keys: [key],
    keysIn: 'canvas',
    enabled: (state) => departmentsOnMap(state) > 0,
    run(app) {
      const state = app.store.getState();
      const { engagement, selection } = state;
      const rows = [...(reachable(state)?.departments.values() ?? [])];
      const [from] = [...selection.departments].flatMap((selected) => engagement.departments.get(selected) ?? []);
      const next: Department | undefined = from === undefined ? rows[0] : nearestTowards(rows, from, towards);
      if (next === undefined) return;
      app.store.setState({ selection: selectDepartments([next.id]), litFinding: undefined });
      app.canvas?.reveal([next.id]);
    },
  });

export const travelLeft = travelling('map.travel-left', 'command.travel-left', 'ArrowLeft', { x: -1, y: 0 });
export const travelRight = travelling('map.travel-right', 'command.travel-right', 'ArrowRight', { x: 1, y: 0 });
export const travelUp = travelling('map.travel-up', 'command.travel-up', 'ArrowUp', { x: 0, y: -1 });
export const travelDown = travelling('map.travel-down', 'command.travel-down', 'ArrowDown', { x: 0, y: 1 });
