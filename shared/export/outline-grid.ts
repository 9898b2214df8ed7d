/** A rectangle on the map, in map units. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of a cell in map units, unless the outline is so long that cells must be larger. */
const CELL = 12;
/** The most cells along one side: a bound on the work, whatever the map. */
const MOST_CELLS = 120;

/** Squares over a part of the map. Cells are counted row by row from the top left. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

export function gridOver({ left, top, right, bottom }: Area): Grid {
  const cell = Math.max(CELL, (right - left) / MOST_CELLS, (bottom - top) / MOST_CELLS);
  const columns = Math.ceil((right - left) / cell) + 1;
  return { left, top, cell, columns, rows: Math.ceil((bottom - top) / cell) + 1 };
}

/** The cells that a rectangle touches. */
export function cellsIn(grid: Grid, area: Area): readonly number[] {
  const first = (value: number, from: number): number => Math.max(0, Math.floor((value - from) / grid.cell));
  const last = (value: number, from: number, count: number): number =>
    Math.min(count, Math.ceil((value - from) / grid.cell));
  const cells: number[] = [];
  for (let row = first(area.top, grid.top); row < last(area.bottom, grid.top, grid.rows); row++) {
    for (let column = first(area.left, grid.left); column < last(area.right, grid.left, grid.columns); column++) {
      cells.push(row * grid.columns + column);
    }
  }
  return cells;
}

/** The cells beside a cell, across its sides. */
export function besides({ columns, rows }: Grid, cell: number): readonly number[] {
  const column = cell % columns;
  const row = (cell - column) / columns;
  const found: number[] = [];
  if (column > 0) found.push(cell - 1);
  if (column < columns - 1) found.push(cell + 1);
  if (row > 0) found.push(cell - columns);
  if (row < rows - 1) found.push(cell + columns);
  return found;
}

/** The shortest way from cells of one place to the nearest of others, over cells that are free; undefined where there is none. */
export function wayBetween(
  grid: Grid,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
  isFree: (cell: number) => boolean,
): readonly number[] | undefined {
  // Where each cell was come to from, counted from 1; 0: not yet, -1: from nowhere.
  const before = new Int32Array(grid.columns * grid.rows);
  const queue = [...from];
  for (const cell of queue) before[cell] = -1;
  for (let at = 0; at < queue.length; at++) {
    const cell = queue[at] as number;
    if (to.has(cell)) {
      const way: number[] = [];
      for (let step = cell; step >= 0; step = Math.max(before[step] ?? 0, 0) - 1) way.push(step);
      return way;
    }
    for (const next of besides(grid, cell)) {
      if (before[next] !== 0 || !(to.has(next) || isFree(next))) continue;
      before[next] = cell + 1;
      queue.push(next);
    }
  }
  return undefined;
}
