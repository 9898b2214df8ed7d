import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { departmentBox } from '#shared/export/department-box.ts';
import { nameIn } from '#shared/model/named.ts';
import { type Axis, aligned, distributed, type Line, type PlacedBox } from './aligned.ts';
import { type Command, defineCommand } from './command.ts';

const selectedAtLeast =
  (count: number) =>
  ({ selection }: AppState): boolean =>
    selection.departments.size >= count;

function selectedBoxes({ engagement, selection, language }: AppState): readonly PlacedBox[] {
  return [...selection.departments].flatMap((id) => {
    const row = engagement.departments.get(id);
    if (row?.position === undefined) return [];
    const { width, height } = departmentBox(nameIn(row, language));
    return { id, at: row.position, width, height };
  });
}

const move = (app: App, positions: ReturnType<typeof aligned>): void => {
  app.edit(moveDepartments, { positions });
};

const aligning = <const Id extends string>(
  id: Id,
  label: Command['label'],
  key: string,
  axis: Axis,
  line: Line,
): Command<Id> =>
  defineCommand({
    id,
    label,
    keys: [`Mod+Shift+${key}`],
    keysIn: 'canvas',
    menu: ['arrange', 0],
    on: ['departments'],
    enabled: selectedAtLeast(2),
    run: (app) => move(app, aligned(selectedBoxes(app.store.getState()), axis, line)),
  });

const distributing = <const Id extends string>(id: Id, label: Command['label'], axis: Axis): Command<Id> =>
  defineCommand({
    id,
    label,
    menu: ['arrange', 1],
    on: ['departments'],
    enabled: selectedAtLeast(3),
    run: (app) => move(app, distributed(selectedBoxes(app.store.getState()), axis)),
  });

export const alignLeft = aligning('arrange.left', 'command.align-left', 'L', 'x', 'start');
export const alignCentre = aligning('arrange.centre', 'command.align-centre', 'C', 'x', 'middle');
export const alignRight = aligning('arrange.right', 'command.align-right', 'R', 'x', 'end');
export const alignTop = aligning('arrange.top', 'command.align-top', 'T', 'y', 'start');
export const alignMiddle = aligning('arrange.middle', 'command.align-middle', 'M', 'y', 'middle');
export const alignBottom = aligning('arrange.bottom', 'command.align-bottom', 'B', 'y', 'end');
export const distributeAcross = distributing('arrange.across', 'command.distribute-across', 'x');
export const distributeDown = distributing('arrange.down', 'command.distribute-down', 'y');
