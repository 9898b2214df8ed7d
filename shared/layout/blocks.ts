import { OPEN } from './floor.ts';

/** Size of a block, in slots. */
export interface Shape {
  readonly columns: number;
  readonly rows: number;
}

/** A rectangle of slots that stays together: a division with its members, or one department on its own. */
export interface Block {
  readonly zone: number;
  readonly members: readonly number[];
}

/** Blocks in the order in which they are set, like words on lines of limited length, and the shape of each. */
export interface Plan {
  readonly order: readonly number[];
  readonly shapes: readonly Shape[];
}

/** Left upper slot of each block, by number of the block, and how many rows all take. */
export interface Setting {
  readonly column: readonly number[];
  readonly row: readonly number[];
  readonly rows: number;
}

/** How far from square a division may be, in slots. */
const LONGEST = 5;

/** One block for each division, then one for each department of none. */
export function blocksOf(zoneOf: Int32Array): readonly Block[] {
  const divisions = new Map<number, number[]>();
  const alone: Block[] = [];
  zoneOf.forEach((zone, department) => {
    if (zone === OPEN) alone.push({ zone, members: [department] });
    else divisions.set(zone, [...(divisions.get(zone) ?? []), department]);
  });
  return [...[...divisions].map(([zone, members]) => ({ zone, members })), ...alone];
}

/** Compact rectangles for so many departments on a floor of `widest` columns; at least one. */
export function shapesFor(count: number, widest: number): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let columns = 1; columns <= Math.min(count, widest); columns++) {
    const rows = Math.ceil(count / columns);
    const oblong = Math.max(columns, rows) > LONGEST * Math.min(columns, rows);
    // One empty row or column may open a view; more only takes room.
    const wasteful = columns > 1 && rows > 1 ? (columns - 1) * rows > count : (columns - 1) * rows >= count;
    if (!oblong && !wasteful) shapes.push({ columns, rows });
  }
  return shapes.length > 0 ? shapes : [{ columns: widest, rows: Math.ceil(count / widest) }];
}

/** Sets the blocks line by line; a low block goes under another where the line is high enough, and each line is centred. */
export function setBlocks(plan: Plan, columns: number): Setting {
  const column: number[] = [];
  const row: number[] = [];
  let top = 0;
  let height = 0;
  let stack = { left: 0, width: 0, height: 0 };
  let line: number[] = [];
  const finish = (): void => {
    const shift = Math.floor((columns - stack.left - stack.width) / 2);
    for (const block of line) column[block] = (column[block] as number) + shift;
    top += height;
    height = 0;
    line = [];
    stack = { left: 0, width: 0, height: 0 };
  };
  for (const block of plan.order) {
    const shape = plan.shapes[block] as Shape;
    if (shape.columns <= stack.width && stack.height + shape.rows <= height) {
      column[block] = stack.left;
      row[block] = top + stack.height;
      stack.height += shape.rows;
    } else {
      if (stack.left + stack.width + shape.columns > columns) finish();
      stack = { left: stack.left + stack.width, width: shape.columns, height: shape.rows };
      column[block] = stack.left;
      row[block] = top;
      height = Math.max(height, shape.rows);
    }
    line.push(block);
  }
  finish();
  return { column, row, rows: top };
}
