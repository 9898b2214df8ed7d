import { createRandom } from '#shared/kernel/random.ts';
import type { Tie } from './engagement-builder.ts';

/** Shares of the weights 1 to 5 in filled-in maps, as the calibrated floor assumes them. */
const WEIGHT_SHARES = [0.15, 0.25, 0.3, 0.2, 0.1] as const;

/** `d0007` for 7: in order of id as in order of number. */
export function departmentName(number: number): string {
  return `d${String(number).padStart(4, '0')}`;
}

/** Exactly `count` ties between `size` departments, uniform, at most one for an ordered pair. The same seed gives the same. */
export function randomTies(size: number, count: number, seed: number): readonly Tie[] {
  const random = createRandom(seed);
  const ties = new Map<number, Tie>();
  while (ties.size < count) {
    const provider = random.int(size);
    const customer = random.int(size);
    const key = provider * size + customer;
    if (provider === customer || ties.has(key)) continue;
    ties.set(key, [departmentName(provider), departmentName(customer), weightAt(random.next())]);
  }
  return [...ties.values()];
}

/** The weight at a place of the distribution, 0 to 1. */
function weightAt(place: number): number {
  let rest = place;
  for (const [index, share] of WEIGHT_SHARES.entries()) {
    rest -= share;
    if (rest < 0) return index + 1;
  }
  return WEIGHT_SHARES.length;
}
