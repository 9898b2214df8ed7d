import type { Point } from '#shared/model/department.ts';
import { boxAround, GRID, grown, overlap, type Size } from './box.ts';

/** Width of the ring over its height: boxes and slides are wide. */
const OVAL = 1.35;
const GROWTH = 1.04;

const onGrid = (length: number): number => Math.round(length / GRID) * GRID;

/** Points at equal distances on an oval, clockwise from the top, for so many; the longer half axis is 10,000. */
export function ringPoints(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, at) => {
    const turn = (2 * Math.PI * at) / count;
    return { x: Math.round(10_000 * Math.sin(turn)), y: Math.round((-10_000 / OVAL) * Math.cos(turn)) };
  });
}

/** Centres of boxes of these sizes in this order on the smallest oval on which `gap` is free between any two. */
export function ring(sizes: readonly Size[], gap: number): readonly Point[] {
  if (sizes.length < 2) return sizes.map(() => ({ x: 0, y: 0 }));
  const reach = sizes.map(({ width, height }) => Math.hypot(width, height) + gap);
  const around = reach.reduce((sum, part) => sum + part, 0);
  let before = 0;
  const turns = reach.map((part) => {
    const middle = before + part / 2;
    before += part;
    return (2 * Math.PI * (middle - (reach[0] as number) / 2)) / around;
  });
  for (let radius = around / 10; ; radius *= GROWTH) {
    const points = turns.map((turn) => ({
      x: onGrid(radius * OVAL * Math.sin(turn)),
      y: onGrid(-radius * Math.cos(turn)),
    }));
    if (isFree(points, sizes, gap)) return points;
  }
}

function isFree(points: readonly Point[], sizes: readonly Size[], gap: number): boolean {
  const boxes = points.map((point, at) => boxAround(point, sizes[at] as Size));
  return boxes.every((box, at) => {
    const room = grown(box, gap);
    for (let next = at + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (other !== undefined && overlap(room, other)) return false;
    }
    return true;
  });
}
