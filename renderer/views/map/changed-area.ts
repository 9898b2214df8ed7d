import type { Point } from '#shared/model/department.ts';

/** An upright rectangle. */
export interface Area {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What something covers: a straight line with all that is drawn within `reach` of it, else the whole rectangle. */
export interface Footprint {
  readonly area: Area;
  readonly line?: { readonly from: Point; readonly to: Point; readonly reach: number } | undefined;
}

/** Longest side of a piece of a line, in px: shorter ones cover less beside it, but there are more of them. */
const PIECE = 24;
const MOST_PIECES = 64;

/** Rectangles that cover it: of a line pieces along it, since the rectangle around a slanted one is most of the map. */
export function piecesOf({ area, line }: Footprint, zoom: number): readonly Area[] {
  if (line === undefined) return [area];
  const { from, to, reach } = line;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const count = Math.min(MOST_PIECES, Math.ceil((Math.max(Math.abs(dx), Math.abs(dy)) * zoom) / PIECE) || 1);
  return Array.from({ length: count }, (_, at) =>
    around(
      [
        { x: from.x + (dx * at) / count, y: from.y + (dy * at) / count },
        { x: from.x + (dx * (at + 1)) / count, y: from.y + (dy * (at + 1)) / count },
      ],
      reach,
    ),
  );
}

export function around(points: readonly Point[], by: number): Area {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x1: Math.min(...xs) - by, y1: Math.min(...ys) - by, x2: Math.max(...xs) + by, y2: Math.max(...ys) + by };
}

/**
 * Where a straight line with the same ends and look is drawn differently than before, since its ends were moved along it: undefined
 * where it lies elsewhere now.
 */
export function movedEnds({ line: before }: Footprint, { line: after }: Footprint): readonly Area[] | undefined {
  if (before === undefined || after === undefined) return undefined;
  const { from, to } = before;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const off = ({ x, y }: Point): number =>
    length === 0
      ? Number.POSITIVE_INFINITY
      : Math.abs((x - from.x) * (to.y - from.y) - (y - from.y) * (to.x - from.x)) / length;
  if (off(after.from) > SAME_LINE || off(after.to) > SAME_LINE) return undefined;
  const ends = [
    [before.from, after.from],
    [before.to, after.to],
  ] as const;
  return ends.filter(([one, other]) => one.x !== other.x || one.y !== other.y).map((end) => around(end, after.reach));
}

/** Map units. */
const SAME_LINE = 0.001;

/** Whether any of it lies in the rectangle. */
export function touches({ area, line }: Footprint, other: Area): boolean {
  if (area.x1 > other.x2 || area.x2 < other.x1 || area.y1 > other.y2 || area.y2 < other.y1) return false;
  if (line === undefined) return true;
  const { from, to, reach } = line;
  const across = within(from.x, to.x - from.x, other.x1 - reach, other.x2 + reach);
  const down = within(from.y, to.y - from.y, other.y1 - reach, other.y2 + reach);
  return across !== undefined && down !== undefined && across.enters <= down.leaves && down.enters <= across.leaves;
}

/** Which part of a way lies between two borders, as shares of the way; undefined for none. */
function within(
  start: number,
  by: number,
  least: number,
  most: number,
): { readonly enters: number; readonly leaves: number } | undefined {
  if (by === 0) return start < least || start > most ? undefined : WHOLE;
  const [one, two] = [(least - start) / by, (most - start) / by];
  const [enters, leaves] = [Math.max(0, Math.min(one, two)), Math.min(1, Math.max(one, two))];
  return enters <= leaves ? { enters, leaves } : undefined;
}

const WHOLE = { enters: 0, leaves: 1 };

/** The same on the canvas, in whole device pixels outwards with one to spare, so that no pixel is drawn by half. */
export function onPixels({ x1, y1, x2, y2 }: Area, { x, y }: Point, scale: number): Area {
  return {
    x1: Math.floor(x1 * scale + x) - 1,
    y1: Math.floor(y1 * scale + y) - 1,
    x2: Math.ceil(x2 * scale + x) + 1,
    y2: Math.ceil(y2 * scale + y) + 1,
  };
}
