import type { Point } from '#shared/model/department.ts';
import { type Area, besides, cellsIn, type Grid, gridOver, wayBetween } from './outline-grid.ts';

/** How far the outline keeps from the boxes inside it, in map units. */
const ROOM = 14;
/** How far the middle and the sides of a way between members keep from other boxes, if there is room for it. */
const BERTH = { middle: 24, side: 12 };
/** How far beyond its members a way round others may go. */
const DETOUR = 120;

/** A closed line of corners in map units, without the first one again at its end. */
export type Loop = readonly Point[];

/**
 * The line round these boxes: each of them with some room, and narrow ways between them that go round the other boxes where they
 * can. Several loops where the ways close round something that stands between.
 */
export function teamOutline(members: readonly Area[], others: readonly Area[]): readonly Loop[] {
  if (members.length === 0) return [];
  const grid = gridOver(wider(around(members), DETOUR));
  const keepingOff = (berth: number): ((cell: number) => boolean) => {
    const barred = new Set(others.flatMap((area) => cellsIn(grid, wider(area, berth))));
    return (cell) => !barred.has(cell);
  };
  const isFree = keepingOff(0);
  const isClear = keepingOff(BERTH.side);
  const ways = [keepingOff(BERTH.middle), isClear, isFree, () => true];
  const rooms = members.map(
    (area) => new Set([...cellsIn(grid, area), ...cellsIn(grid, wider(area, ROOM)).filter(isFree)]),
  );
  const inside = new Set(rooms[0]);
  const left = new Set(rooms.slice(1));
  while (left.size > 0) {
    const wanted = new Set([...left].flatMap((room) => [...room]));
    let way: readonly number[] | undefined;
    for (const mayPass of ways) way ??= wayBetween(grid, inside, wanted, mayPass);
    if (way === undefined) break;
    const [end = -1] = way;
    for (const cell of way) for (const part of [cell, ...besides(grid, cell).filter(isClear)]) inside.add(part);
    for (const room of left) {
      if (!room.has(end)) continue;
      for (const cell of room) inside.add(cell);
      left.delete(room);
    }
  }
  return loopsRound(grid, inside);
}

const around = (areas: readonly Area[]): Area => ({
  left: Math.min(...areas.map(({ left }) => left)),
  top: Math.min(...areas.map(({ top }) => top)),
  right: Math.max(...areas.map(({ right }) => right)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
});

const wider = ({ left, top, right, bottom }: Area, by: number): Area => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The lines between cells inside and cells outside, with points only where they turn. */
function loopsRound({ left, top, cell: size, columns, rows }: Grid, inside: ReadonlySet<number>): readonly Loop[] {
  const isIn = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < columns && row < rows && inside.has(row * columns + column);
  const across = columns + 1;
  // From corner to corner with the inside to the right; where two cells touch at a corner, two lines begin there.
  const next = new Map<number, number[]>();
  const draw = (from: number, to: number): void => {
    next.set(from, [...(next.get(from) ?? []), to]);
  };
  for (const cell of inside) {
    const column = cell % columns;
    const row = (cell - column) / columns;
    const corner = row * across + column;
    if (!isIn(column, row - 1)) draw(corner, corner + 1);
    if (!isIn(column + 1, row)) draw(corner + 1, corner + 1 + across);
    if (!isIn(column, row + 1)) draw(corner + 1 + across, corner + across);
    if (!isIn(column - 1, row)) draw(corner + across, corner);
  }
  const loops: Loop[] = [];
  for (const start of next.keys()) {
    const corners: number[] = [];
    for (let at = next.get(start)?.pop(); at !== undefined; at = next.get(at)?.pop()) corners.push(at);
    const turns = corners.filter((corner, index) => {
      const before = corners.at(index - 1) ?? corner;
      const after = corners[(index + 1) % corners.length] ?? corner;
      return corner - before !== after - corner;
    });
    if (turns.length > 0) {
      loops.push(
        turns.map((corner) => ({ x: left + (corner % across) * size, y: top + Math.floor(corner / across) * size })),
      );
    }
  }
  return loops;
}
