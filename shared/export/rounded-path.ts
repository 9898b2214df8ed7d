import type { Point } from '#shared/model/department.ts';
import type { Path, PathPiece } from './connector-path.ts';
import type { Loop } from './team-outline.ts';

interface Bend {
  readonly corner: Point;
  readonly from: Point;
  readonly to: Point;
}

/** Where the loop leaves its sides for each corner, as far as those are long enough. */
function bends(loop: Loop, radius: number): readonly Bend[] {
  const towards = (from: Point, to: Point): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  return loop.map((corner, index) => ({
    corner,
    from: towards(corner, loop.at(index - 1) ?? corner),
    to: towards(corner, loop[(index + 1) % loop.length] ?? corner),
  }));
}

/** The loop as an SVG path whose corners are rounded. `radius` in map units. */
export function roundedPath(loop: Loop, radius: number): string {
  const text = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const pieces = bends(loop, radius).map(
    ({ corner, from, to }, index) => `${index === 0 ? 'M' : 'L'}${text(from)}Q${text(corner)} ${text(to)}`,
  );
  return `${pieces.join('')}Z`;
}

/** The same as every writer draws it. */
export function roundedLoop(loop: Loop, radius: number): Path {
  const around = bends(loop, radius);
  const start = around[0]?.from ?? { x: 0, y: 0 };
  /** A quarter turn by the two points of a cubic curve. */
  const pull = (end: Point, corner: Point): Point => ({
    x: end.x + ((corner.x - end.x) * 2) / 3,
    y: end.y + ((corner.y - end.y) * 2) / 3,
  });
  const pieces = around.flatMap(({ corner, from, to }, index): readonly PathPiece[] => [
    ...(index === 0 ? [] : [{ to: from }]),
    { controls: [pull(from, corner), pull(to, corner)], to },
  ]);
  return { from: start, pieces: [...pieces, { to: start }] };
}
