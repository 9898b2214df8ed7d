import type { Random } from '#shared/kernel/random.ts';
import type { Point } from '#shared/model/department.ts';
import { crossingsOf } from './crossings.ts';
import type { Tell } from './progress.ts';
import type { Wiring } from './wiring.ts';

/** What a crossing costs, in arrows as long as the picture is wide. */
const CROSSING = 0.12;
/** With more ties than this, crossings are neither seen one by one nor counted in time. */
const COUNTED_TIES = 160;
const MOVES = 260;
/** Departments times ties up to which all of these exchanges are tried; beyond it fewer. */
const AFFORDABLE = 2_000_000;
/** The last temperature as a share of the first. */
const COOLED = 0.004;
/** Exchanges between two words about progress. */
const TOLD = 256;

/**
 * Who stands on which of the given points so that arrows are short and few cross: simulated annealing over exchanges of two who
 * are of one group. Gives the number of the point of each; at first each has its own.
 */
export function settle(
  wiring: Wiring,
  points: readonly Point[],
  groupOf: Int32Array | undefined,
  random: Random,
  tell: Tell,
): Int32Array {
  const count = points.length;
  const pointOf = Int32Array.from({ length: count }, (_, at) => at);
  const groups = new Map<number, number[]>();
  for (let one = 0; one < count; one++) {
    const group = groupOf?.[one] ?? 0;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const movable = [...groups.values()].filter((members) => members.length > 1);
  if (movable.length === 0) return pointOf;
  const width = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x)) || 1;
  const seats = { column: new Int32Array(count), row: new Int32Array(count) };
  const put = (one: number, point: number): void => {
    pointOf[one] = point;
    seats.column[one] = (points[point] as Point).x;
    seats.row[one] = (points[point] as Point).y;
  };
  for (let one = 0; one < count; one++) put(one, one);
  const counting = wiring.pull.length <= COUNTED_TIES;
  const chosen = new Uint8Array(wiring.pull.length);
  const tiesOf = (one: number, two: number): number[] => {
    const ties: number[] = [];
    for (const end of [one, two]) {
      for (let at = wiring.start[end] as number; at < (wiring.start[end + 1] as number); at++) {
        const tie = wiring.ties[at] as number;
        if (chosen[tie] === 1) continue;
        chosen[tie] = 1;
        ties.push(tie);
      }
    }
    return ties;
  };
  const price = (ties: readonly number[]): number => {
    let sum = 0;
    for (const tie of ties) {
      const [a, b] = [wiring.from[tie] as number, wiring.to[tie] as number];
      const dx = (seats.column[a] as number) - (seats.column[b] as number);
      const dy = (seats.row[a] as number) - (seats.row[b] as number);
      sum += ((wiring.pull[tie] as number) * Math.hypot(dx, dy)) / width;
    }
    return counting ? sum + CROSSING * crossingsOf(wiring, seats, ties, chosen) : sum;
  };
  const exchange = (one: number, two: number, temperature: number): number => {
    const ties = tiesOf(one, two);
    const before = price(ties);
    const [a, b] = [pointOf[one] as number, pointOf[two] as number];
    put(one, b);
    put(two, a);
    const change = price(ties) - before;
    if (change > 0 && random.next() >= Math.exp(-change / temperature)) {
      put(one, a);
      put(two, b);
    }
    for (const tie of ties) chosen[tie] = 0;
    return Math.abs(change);
  };
  const step = (temperature: number): number => {
    const members = movable[random.int(movable.length)] as readonly number[];
    const [one, two] = [random.int(members.length), random.int(members.length)];
    return one === two ? 0 : exchange(members[one] as number, members[two] as number, temperature);
  };
  let heat = 0;
  for (let trial = 0; trial < 100; trial++) heat += step(Number.POSITIVE_INFINITY) / 100;
  const moves = MOVES * count * Math.min(1, AFFORDABLE / (count * Math.max(1, wiring.pull.length)));
  for (let move = 0; move < moves && heat > 0; move++) {
    if (move % TOLD === 0) tell(move / moves);
    step(heat * COOLED ** (move / moves));
  }
  return pointOf;
}
