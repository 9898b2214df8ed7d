import type { Point } from '#shared/model/department.ts';
import type { Loop } from './team-outline.ts';

/** The loop as an SVG path whose corners are rounded, as far as its sides are long enough. `radius` in map units. */
export function roundedPath(loop: Loop, radius: number): string {
  const towards = (from: Point, to: Point): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  const text = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const pieces = loop.map((corner, index) => {
    const [before, after] = [loop.at(index - 1) ?? corner, loop[(index + 1) % loop.length] ?? corner];
    return `${index === 0 ? 'M' : 'L'}${text(towards(corner, before))}Q${text(corner)} ${text(towards(corner, after))}`;
  });
  return `${pieces.join('')}Z`;
}
