import { tiesByEnd, type Wiring } from './wiring.ts';

/** The ties between groups: all between two of them are one, those inside fall away. `groupOf` goes by department. */
export function gathered(wiring: Wiring, groupOf: Int32Array, count: number): Wiring {
  const pulls = new Map<number, number>();
  wiring.pull.forEach((pull, tie) => {
    const a = groupOf[wiring.from[tie] as number] as number;
    const b = groupOf[wiring.to[tie] as number] as number;
    if (a === b || a < 0 || b < 0) return;
    const key = Math.min(a, b) * count + Math.max(a, b);
    pulls.set(key, (pulls.get(key) ?? 0) + pull);
  });
  const ties = [...pulls].sort(([a], [b]) => a - b);
  const from = Int32Array.from(ties, ([key]) => Math.floor(key / count));
  const to = Int32Array.from(ties, ([key]) => key % count);
  return {
    ids: [],
    from,
    to,
    pull: Float64Array.from(ties, ([, pull]) => pull),
    lean: new Float64Array(ties.length),
    ...tiesByEnd(from, to, count),
  };
}
