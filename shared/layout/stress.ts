import type { Random } from '#shared/kernel/random.ts';
import type { Point } from '#shared/model/department.ts';
import { partOf, type Tell } from './progress.ts';
import type { Wiring } from './wiring.ts';

/** Rounds over all pairs, and how small the last step is. */
const ROUNDS = 30;
const LAST_STEP = 0.1;
/** With more departments than this each one is set against so many others alone. */
const ALL_PAIRS = 700;
const PIVOTS = 60;

/** Steps along ties from one to every other; the greatest plus one where there is no way. */
function stepsFrom(start: number, wiring: Wiring, count: number): Int32Array {
  const steps = new Int32Array(count).fill(-1);
  const queue = [start];
  steps[start] = 0;
  let farthest = 0;
  for (const one of queue) {
    for (let at = wiring.start[one] as number; at < (wiring.start[one + 1] as number); at++) {
      const tie = wiring.ties[at] as number;
      const other = wiring.from[tie] === one ? (wiring.to[tie] as number) : (wiring.from[tie] as number);
      if (steps[other] !== -1) continue;
      farthest = (steps[one] as number) + 1;
      steps[other] = farthest;
      queue.push(other);
    }
  }
  return steps.map((step) => (step === -1 ? farthest + 1 : step));
}

/**
 * Points whose distances come near to the numbers of steps between the departments, one unit each: stress by stochastic gradient
 * descent (Zheng, Pawar and Goodman 2018). Turned so that the picture is widest from left to right.
 */
export function byStress(wiring: Wiring, count: number, random: Random, tell: Tell): readonly Point[] {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    x[at] = random.next();
    y[at] = random.next();
  }
  const pairs: { readonly a: number; readonly b: number; readonly far: number }[] = [];
  for (let a = 0; a < count; a++) {
    const steps = stepsFrom(a, wiring, count);
    const others = count <= ALL_PAIRS ? count - a - 1 : PIVOTS;
    for (let number = 1; number <= others; number++) {
      const b = count <= ALL_PAIRS ? a + number : random.int(count);
      if (a !== b) pairs.push({ a, b, far: steps[b] as number });
    }
    if (count > ALL_PAIRS) {
      for (let b = 0; b < count; b++) if (steps[b] === 1) pairs.push({ a, b, far: 1 });
    }
  }
  const longest = pairs.reduce((most, { far }) => Math.max(most, far), 1);
  const heard = partOf(tell, 0.1, 1);
  for (let round = 0; round < ROUNDS; round++) {
    heard(round / ROUNDS);
    const pace = longest ** 2 * (LAST_STEP / longest ** 2) ** (round / (ROUNDS - 1));
    shuffle(pairs, random);
    for (const { a, b, far } of pairs) {
      const dx = (x[a] as number) - (x[b] as number);
      const dy = (y[a] as number) - (y[b] as number);
      const now = Math.hypot(dx, dy) || 1e-6;
      const by = (Math.min(1, pace / far ** 2) * (far - now)) / (2 * now);
      x[a] = (x[a] as number) + by * dx;
      y[a] = (y[a] as number) + by * dy;
      x[b] = (x[b] as number) - by * dx;
      y[b] = (y[b] as number) - by * dy;
    }
  }
  return lyingDown(Array.from(x, (at, one) => ({ x: at, y: y[one] as number })));
}

function shuffle(items: unknown[], random: Random): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.int(at + 1);
    [items[at], items[other]] = [items[other], items[at]];
  }
}

/** Turned about its middle so that the points vary most from left to right. */
function lyingDown(points: readonly Point[]): readonly Point[] {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, points.length);
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const across = mean(({ x }) => (x - middle.x) ** 2);
  const down = mean(({ y }) => (y - middle.y) ** 2);
  const both = mean(({ x, y }) => (x - middle.x) * (y - middle.y));
  const turn = -Math.atan2(2 * both, across - down) / 2;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return points.map(({ x, y }) => {
    const [dx, dy] = [x - middle.x, y - middle.y];
    return { x: dx * cos - dy * sin, y: dx * sin + dy * cos };
  });
}
