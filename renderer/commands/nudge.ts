import { moveDepartments } from '#shared/edits/move-departments.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import { type Command, defineCommand } from './command.ts';

/** Map units: one step of the grid, and with Shift a single one. */
const COARSE = 10;
const FINE = 1;

/** Alt and an arrow moves what is selected; a run of presses is one undo step. */
const nudging = <const Id extends string>(
  id: Id,
  label: Command['label'],
  arrow: string,
  by: Point,
  step: number,
): Command<Id> =>
  defineCommand({
    id,
    label,
    keys: [step === FINE ? `Alt+Shift+${arrow}` : `Alt+${arrow}`],
    keysIn: 'canvas',
    enabled: (state) => state.selection.departments.size > 0,
    run(app) {
      const { engagement, selection } = app.store.getState();
      const positions = new Map<DepartmentId, Point>();
      for (const department of selection.departments) {
        const at = engagement.departments.get(department)?.position;
        if (at !== undefined) positions.set(department, { x: at.x + by.x * step, y: at.y + by.y * step });
      }
      app.edit(moveDepartments, { positions }, { run: `nudge ${[...selection.departments].join(' ')}` });
    },
  });

const LEFT = { x: -1, y: 0 };
const RIGHT = { x: 1, y: 0 };
const UP = { x: 0, y: -1 };
const DOWN = { x: 0, y: 1 };

export const nudgeLeft = nudging('map.nudge-left', 'command.nudge-left', 'ArrowLeft', LEFT, COARSE);
export const nudgeRight = nudging('map.nudge-right', 'command.nudge-right', 'ArrowRight', RIGHT, COARSE);
export const nudgeUp = nudging('map.nudge-up', 'command.nudge-up', 'ArrowUp', UP, COARSE);
export const nudgeDown = nudging('map.nudge-down', 'command.nudge-down', 'ArrowDown', DOWN, COARSE);
export const nudgeLeftFine = nudging('map.nudge-left-fine', 'command.nudge-left', 'ArrowLeft', LEFT, FINE);
export const nudgeRightFine = nudging('map.nudge-right-fine', 'command.nudge-right', 'ArrowRight', RIGHT, FINE);
export const nudgeUpFine = nudging('map.nudge-up-fine', 'command.nudge-up', 'ArrowUp', UP, FINE);
export const nudgeDownFine = nudging('map.nudge-down-fine', 'command.nudge-down', 'ArrowDown', DOWN, FINE);
