import type { Point } from '#shared/model/department.ts';
import { GRID, type Size } from './box.ts';

/** Rounds of pushing before everything is drawn farther apart, and by how much. */
const ROUNDS = 120;
const LOOSER = 1.08;
/** An overlap smaller than this is none. */
const NOTHING = 0.01;

/** Centres near the wished ones, in multiples of `GRID`, such that `gap` is free between any two boxes of these sizes. */
export function spread(wishes: readonly Point[], sizes: readonly Size[], gap: number): readonly Point[] {
  const x = Float64Array.from(wishes, (wish) => wish.x);
  const y = Float64Array.from(wishes, (wish) => wish.y);
  // Rounding to the grid may bring two centres nearer by one step.
  const width = Float64Array.from(sizes, (size) => size.width + gap + GRID);
  const height = Float64Array.from(sizes, (size) => size.height + gap + GRID);
  for (let round = 1; pushApart(x, y, width, height); round++) {
    if (round % ROUNDS !== 0) continue;
    for (const axis of [x, y])
      axis.forEach((at, one) => {
        axis[one] = at * LOOSER;
      });
  }
  return Array.from(x, (at, one) => ({
    x: Math.round(at / GRID) * GRID,
    y: Math.round((y[one] as number) / GRID) * GRID,
  }));
}

/** Pushes every two that overlap apart along the axis on which they overlap less; false where none did. */
function pushApart(x: Float64Array, y: Float64Array, width: Float64Array, height: Float64Array): boolean {
  const left = (one: number): number => (x[one] as number) - (width[one] as number) / 2;
  const order = Array.from(x.keys()).sort((a, b) => left(a) - left(b) || a - b);
  let pushed = false;
  order.forEach((one, at) => {
    for (let next = at + 1; next < order.length; next++) {
      const other = order[next] as number;
      // Pushes change the order a little; what is missed is found in the next round.
      if (left(other) >= left(one) + (width[one] as number)) break;
      const dx = (x[other] as number) - (x[one] as number);
      const dy = (y[other] as number) - (y[one] as number);
      const across = ((width[one] as number) + (width[other] as number)) / 2 - Math.abs(dx);
      const down = ((height[one] as number) + (height[other] as number)) / 2 - Math.abs(dy);
      if (across <= NOTHING || down <= NOTHING) continue;
      pushed = true;
      // As a share of the boxes: flat ones would else all be pushed up and down.
      const sideways = across / (width[one] as number) < down / (height[one] as number);
      const axis = sideways ? x : y;
      const by = ((sideways ? across : down) + NOTHING) / 2;
      // Two in the same spot part by their numbers.
      const way = (sideways ? dx : dy) || other - one;
      axis[one] = (axis[one] as number) - Math.sign(way) * by;
      axis[other] = (axis[other] as number) + Math.sign(way) * by;
    }
  });
  return pushed;
}
