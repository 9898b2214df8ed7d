import type { Random } from '#shared/kernel/random.ts';
import type { Level } from './level.ts';

/** Least gain in modularity for which a point moves; below it lies rounding. */
const LEAST_GAIN = 1e-12;

/**
 * Moves each point into the group of a neighbour where that raises modularity most, in random order and until no point wants to
 * move; only points with a neighbour that left are asked again. Writes into `group`, whose numbers are below the number of points.
 */
export function movePoints({ first, neighbour, tie, strength }: Level, group: Int32Array, random: Random): void {
  const size = group.length;
  const total = new Float64Array(size);
  for (const [v, g] of group.entries()) total[g] = (total[g] as number) + (strength[v] as number);
  /** What the point at hand exchanges with each group, and the groups where that is not 0. */
  const tied = new Float64Array(size);
  const candidates = new Int32Array(size);
  const waiting = shuffled(size, random);
  const waits = new Uint8Array(size).fill(1);
  let [head, length] = [0, size];
  while (length > 0) {
    const v = waiting[head] as number;
    head = head + 1 === size ? 0 : head + 1;
    length--;
    waits[v] = 0;
    const [begin, end, own] = [first[v] as number, first[v + 1] as number, group[v] as number];
    let count = 0;
    for (let place = begin; place < end; place++) {
      const g = group[neighbour[place] as number] as number;
      if (tied[g] === 0) candidates[count++] = g;
      tied[g] = (tied[g] as number) + (tie[place] as number);
    }
    const weight = strength[v] as number;
    let best = own;
    let bestGain = (tied[own] as number) - weight * ((total[own] as number) - weight) + LEAST_GAIN;
    for (let at = 0; at < count; at++) {
      const g = candidates[at] as number;
      const gain = (tied[g] as number) - weight * (total[g] as number);
      if (g !== own && gain > bestGain) [best, bestGain] = [g, gain];
      tied[g] = 0;
    }
    if (best === own) continue;
    group[v] = best;
    total[own] = (total[own] as number) - weight;
    total[best] = (total[best] as number) + weight;
    for (let place = begin; place < end; place++) {
      const u = neighbour[place] as number;
      if (waits[u] === 1 || group[u] === best) continue;
      waits[u] = 1;
      const tail = head + length;
      waiting[tail >= size ? tail - size : tail] = u;
      length++;
    }
  }
}

/** The numbers 0 to size-1 in random order (Fisher & Yates). */
function shuffled(size: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, v) => v);
  for (let last = size - 1; last > 0; last--) {
    const other = random.int(last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}
