import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import { DIVISION_PADDING, DIVISION_TITLE, GRID, type Size } from './box.ts';

/** Distance between neighbouring slots, in map units, and the largest box that stands on one. */
export interface Pitch {
  readonly x: number;
  readonly y: number;
  readonly box: Size;
}

/** The zone of slots that departments without a division share. */
export const OPEN = -1;

/** Slots in aligned rows and columns, numbered row by row; each belongs to one zone: a division's number, or `OPEN`. */
export interface Floor {
  readonly columns: number;
  readonly rows: number;
  readonly zone: Int32Array;
  readonly pitch: Pitch;
}

/** Free space beside and above a box where arrows must be seen. */
const ALLEY = { x: 80, y: 76 } as const;
/** Free space between the boxes of two neighbouring divisions. */
const GUTTER = 32;
/** An arrow that passes a box more closely than this looks as if it ended there. */
const CLEARANCE = 8;

const onGrid = (length: number): number => Math.ceil(length / GRID) * GRID;

/** Slots far enough apart that neighbouring divisions' boxes never touch. */
function pitchFor(box: Size, withDivisions: boolean): Pitch {
  const x = withDivisions ? Math.max(ALLEY.x, 2 * DIVISION_PADDING + GUTTER) : ALLEY.x;
  const y = withDivisions ? Math.max(ALLEY.y, 2 * DIVISION_PADDING + DIVISION_TITLE + GUTTER) : ALLEY.y;
  return { x: onGrid(box.width + x), y: onGrid(box.height + y), box };
}

/** The pitch on which each of these departments fits. */
export function pitchOf(departments: readonly Department[], size: (department: Department) => Size): Pitch {
  const sizes = departments.map(size);
  const box = {
    width: sizes.reduce((widest, { width }) => Math.max(widest, width), 0),
    height: sizes.reduce((highest, { height }) => Math.max(highest, height), 0),
  };
  return pitchFor(
    box,
    departments.some(({ division }) => division !== undefined),
  );
}

/** Where everybody's slot lies; the middle of the floor is within half a `GRID` of the origin. */
export function placesOn(
  { columns, rows, pitch }: Floor,
  slotOf: Int32Array,
  departments: readonly Department[],
): ReadonlyMap<DepartmentId, Point> {
  const left = Math.round(((1 - columns) / 2) * (pitch.x / GRID)) * GRID;
  const top = Math.round(((1 - rows) / 2) * (pitch.y / GRID)) * GRID;
  return new Map(
    departments.map(({ id }, at) => {
      const slot = slotOf[at] as number;
      return [id, { x: left + (slot % columns) * pitch.x, y: top + Math.floor(slot / columns) * pitch.y }];
    }),
  );
}

/** Width over height of a floor's picture. */
export function aspectOf(columns: number, rows: number, pitch: Pitch): number {
  return ((columns - 1) * pitch.x + pitch.box.width) / ((rows - 1) * pitch.y + pitch.box.height);
}

/**
 * Which slots a straight arrow runs over, as steps from its first slot, which must not be the lower of the two. It depends only
 * on how far apart the two ends are, so each answer is worked out once.
 */
export type SightLines = (fromSlot: number, toSlot: number) => Int32Array;

export function createSightLines(columns: number, rows: number, pitch: Pitch): SightLines {
  const known: (Int32Array | undefined)[] = new Array((2 * columns - 1) * rows);
  const halfWidth = pitch.box.width / 2 + CLEARANCE;
  const halfHeight = pitch.box.height / 2 + CLEARANCE;
  /** A box is met where the arrow, as long as it is level with the box, is also above or below it. */
  const run = (dx: number, dy: number): Int32Array => {
    const steps: number[] = [];
    for (let y = 0; y <= dy; y++) {
      const enter = dy === 0 ? 0 : Math.max(0, (y * pitch.y - halfHeight) / (dy * pitch.y));
      const leave = dy === 0 ? 1 : Math.min(1, (y * pitch.y + halfHeight) / (dy * pitch.y));
      const left = Math.min(enter * dx, leave * dx) - halfWidth / pitch.x;
      const right = Math.max(enter * dx, leave * dx) + halfWidth / pitch.x;
      for (let x = Math.max(Math.ceil(left), Math.min(0, dx)); x <= Math.min(right, Math.max(0, dx)); x++) {
        const isEnd = (x === 0 && y === 0) || (x === dx && y === dy);
        if (!isEnd) steps.push(y * columns + x);
      }
    }
    return Int32Array.from(steps);
  };
  return (fromSlot, toSlot) => {
    const dy = Math.floor(toSlot / columns) - Math.floor(fromSlot / columns);
    const dx = (toSlot % columns) - (fromSlot % columns);
    const key = dy * (2 * columns - 1) + dx + columns - 1;
    const steps = known[key] ?? run(dx, dy);
    known[key] = steps;
    return steps;
  };
}
