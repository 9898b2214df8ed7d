import type { DepartmentId, Point } from '#shared/model/department.ts';

/** A department's box in map units, around its centre. */
export interface PlacedBox {
  readonly id: DepartmentId;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

export type Axis = 'x' | 'y';
/** Left or top border, middle line, right or bottom border. */
export type Line = 'start' | 'middle' | 'end';

const sizeOn = (box: PlacedBox, axis: Axis): number => (axis === 'x' ? box.width : box.height);

/** The centres that bring one line of every box into one: a border to the outermost, the middle to the middle of them all. */
export function aligned(boxes: readonly PlacedBox[], axis: Axis, line: Line): ReadonlyMap<DepartmentId, Point> {
  const starts = boxes.map((box) => box.at[axis] - sizeOn(box, axis) / 2);
  const ends = boxes.map((box) => box.at[axis] + sizeOn(box, axis) / 2);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  return moved(boxes, axis, (box) => {
    const half = sizeOn(box, axis) / 2;
    return { start: start + half, middle: (start + end) / 2, end: end - half }[line];
  });
}

/** The centres that leave equal gaps between the boxes; the outermost two stay. Where they have no room the gaps overlap equally. */
export function distributed(boxes: readonly PlacedBox[], axis: Axis): ReadonlyMap<DepartmentId, Point> {
  const order = [...boxes].sort((a, b) => a.at[axis] - b.at[axis] || (a.id < b.id ? -1 : 1));
  const [first, last] = [order[0], order.at(-1)];
  if (first === undefined || last === undefined || order.length < 3) return new Map();
  const inner = order.slice(1, -1).reduce((sum, box) => sum + sizeOn(box, axis), 0);
  const room = last.at[axis] - sizeOn(last, axis) / 2 - (first.at[axis] + sizeOn(first, axis) / 2);
  const gap = (room - inner) / (order.length - 1);
  let edge = first.at[axis] + sizeOn(first, axis) / 2;
  const centres = new Map<DepartmentId, number>();
  for (const box of order.slice(1, -1)) {
    centres.set(box.id, edge + gap + sizeOn(box, axis) / 2);
    edge += gap + sizeOn(box, axis);
  }
  return moved(boxes, axis, (box) => centres.get(box.id) ?? box.at[axis]);
}

function moved(
  boxes: readonly PlacedBox[],
  axis: Axis,
  centre: (box: PlacedBox) => number,
): ReadonlyMap<DepartmentId, Point> {
  return new Map(boxes.map((box) => [box.id, { ...box.at, [axis]: centre(box) }]));
}
