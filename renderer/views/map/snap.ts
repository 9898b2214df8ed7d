import type { Point } from '#shared/model/department.ts';

/** A department's box in map units, around its centre. */
export interface SnapBox {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** A line that shows what was snapped to, in map units. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

export interface Snapped {
  readonly shift: Point;
  readonly guides: readonly Guide[];
}

export const GRID = 10;
export const onGrid = ({ x, y }: Point): Point => ({ x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID });

/**
 * How far what is dragged really moves when the pointer has gone `shift`: on each axis to the nearest border or middle line
 * of another box within `reach` (map units), else so that the box under the pointer stands on the grid.
 */
export function snap(dragged: SnapBox, others: readonly SnapBox[], shift: Point, reach: number): Snapped {
  const wanted = { ...dragged, at: { x: dragged.at.x + shift.x, y: dragged.at.y + shift.y } };
  const onX = nearest(wanted, others, 'x', reach);
  const onY = nearest(wanted, others, 'y', reach);
  const grid = onGrid(wanted.at);
  const at = { x: onX?.centre ?? grid.x, y: onY?.centre ?? grid.y };
  const landed = { ...dragged, at };
  return {
    shift: { x: at.x - dragged.at.x, y: at.y - dragged.at.y },
    guides: [
      ...(onX === undefined ? [] : [guide(landed, onX, 'x')]),
      ...(onY === undefined ? [] : [guide(landed, onY, 'y')]),
    ],
  };
}

type Axis = 'x' | 'y';

interface Hit {
  /** Where the centre of the dragged box goes. */
  readonly centre: number;
  readonly line: number;
  readonly other: SnapBox;
}

const half = (box: SnapBox, axis: Axis): number => (axis === 'x' ? box.width : box.height) / 2;

function nearest(box: SnapBox, others: readonly SnapBox[], axis: Axis, reach: number): Hit | undefined {
  let best: Hit | undefined;
  let least = reach;
  const own = half(box, axis);
  for (const other of others) {
    const size = half(other, axis);
    for (const side of SIDES) {
      const line = other.at[axis] + side * size;
      const centre = line - side * own;
      const distance = Math.abs(centre - box.at[axis]);
      // Of several at the same distance the first, which is the middle line, counts.
      if (distance > least || (best !== undefined && distance === least)) continue;
      least = distance;
      best = { centre, line, other };
    }
  }
  return best;
}

/** Middle line, near border, far border. */
const SIDES = [0, -1, 1] as const;

function guide(box: SnapBox, { line, other }: Hit, axis: Axis): Guide {
  const along: Axis = axis === 'x' ? 'y' : 'x';
  const from = Math.min(box.at[along] - half(box, along), other.at[along] - half(other, along));
  const to = Math.max(box.at[along] + half(box, along), other.at[along] + half(other, along));
  return axis === 'x'
    ? { from: { x: line, y: from }, to: { x: line, y: to } }
    : { from: { x: from, y: line }, to: { x: to, y: line } };
}
