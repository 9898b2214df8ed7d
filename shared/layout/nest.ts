import type { Point } from '#shared/model/department.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Box, boxAround, divisionBox, GRID, type Size, union } from './box.ts';
import { OPEN } from './floor.ts';

/** Free space between two things that are not in one division: room for an arrow, and for the line around a division. */
export const APART = 40;

const onGrid = (length: number): number => Math.round(length / GRID) * GRID;

/** Members of a block around the middle of what encloses them. */
interface Inside {
  readonly block: Block;
  readonly points: readonly Point[];
  readonly frame: Size;
}

function enclose(block: Block, points: readonly Point[], sizes: readonly Size[]): Inside {
  const boxes = points.map((point, at) => boxAround(point, sizes[block.members[at] as number] as Size));
  const members = boxes.reduce(union) as Box;
  const frame = block.zone === OPEN ? members : divisionBox(members);
  const middle = { x: onGrid((frame.left + frame.right) / 2), y: onGrid((frame.top + frame.bottom) / 2) };
  return {
    block,
    points: points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y })),
    // The middle is on the grid, so the frame may stand off it by half a step to each side.
    frame: { width: frame.right - frame.left + GRID, height: frame.bottom - frame.top + GRID },
  };
}

/**
 * Places departments division by division: `inside` sets the members of one, `among` the frames of all, both around any
 * point and on multiples of `GRID`. Gives the centre of each department by number.
 */
export function nest(
  zoneOf: Int32Array,
  sizes: readonly Size[],
  inside: (block: Block) => readonly Point[],
  among: (blocks: readonly Block[], frames: readonly Size[]) => readonly Point[],
): readonly Point[] {
  const parts = blocksOf(zoneOf).map((block) => enclose(block, inside(block), sizes));
  const middles = among(
    parts.map(({ block }) => block),
    parts.map(({ frame }) => frame),
  );
  const centres: Point[] = [];
  parts.forEach(({ block, points }, at) => {
    const middle = middles[at] as Point;
    block.members.forEach((member, number) => {
      const point = points[number] as Point;
      centres[member] = { x: middle.x + point.x, y: middle.y + point.y };
    });
  });
  return centres;
}

/** Shifts points so that the middle of what they fill is at the origin, on multiples of `GRID`. */
export function centred(points: readonly Point[]): readonly Point[] {
  if (points.length === 0) return points;
  const box = points.map((point) => boxAround(point, { width: 0, height: 0 })).reduce(union);
  const middle = { x: onGrid((box.left + box.right) / 2), y: onGrid((box.top + box.bottom) / 2) };
  return points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}
