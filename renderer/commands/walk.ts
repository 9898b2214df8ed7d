import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { reachable } from '#renderer/state/shown.ts';
import { keepWalk, mostConnected, type Way, walkOf, walkOn } from '#renderer/state/walk.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { type Command, defineCommand } from './command.ts';

const only = ({ selection }: AppState): DepartmentId | undefined =>
  selection.departments.size === 1 ? [...selection.departments][0] : undefined;

function go(app: App, to: DepartmentId): void {
  app.store.setState({ selection: selectDepartments([to]), litFinding: undefined });
  app.canvas?.reveal([to]);
}

const walking = <const Id extends string>(
  id: Id,
  label: Command['label'],
  key: string,
  way: Way,
  step: 1 | -1,
): Command<Id> =>
  defineCommand({
    id,
    label,
    keys: [key],
    keysIn: 'canvas',
    enabled: (state) => only(state) !== undefined,
    run(app) {
      const state = app.store.getState();
      const content = reachable(state);
      const current = only(state);
      if (content === undefined || current === undefined) return;
      const walk = walkOn(content, current, way, step, walkOf(app));
      if (walk === undefined) return;
      keepWalk(app, walk);
      go(app, walk.at);
    },
  });

export const nextCustomer = walking('map.next-customer', 'command.next-customer', ']', 'customers', 1);
export const previousCustomer = walking('map.previous-customer', 'command.previous-customer', '[', 'customers', -1);
export const nextProvider = walking('map.next-provider', 'command.next-provider', '}', 'providers', 1);
export const previousProvider = walking('map.previous-provider', 'command.previous-provider', '{', 'providers', -1);

/** From here the keys go round the partners of this department, no longer of the one before. */
export const walkFromHere = defineCommand({
  id: 'map.walk-from-here',
  label: 'command.walk-from-here',
  keys: ['Space'],
  keysIn: 'canvas',
  enabled: (state) => only(state) !== undefined,
  run: (app) => keepWalk(app, undefined),
});

export const goToMostConnected = defineCommand({
  id: 'map.most-connected',
  label: 'command.most-connected',
  keys: ['Home'],
  keysIn: 'canvas',
  enabled: (state) => departmentsOnMap(state) > 0,
  run(app) {
    const content = reachable(app.store.getState());
    const to = content === undefined ? undefined : mostConnected(content);
    if (to !== undefined) go(app, to);
  },
});
