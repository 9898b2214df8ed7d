import type { Removal } from '../removal.ts';

/**
 * How much less well connected the other departments would be without one, 0 to 1: D_v = 1 - E(G-v) / E(G) with E the sum of
 * 1/distance over the ordered pairs of others, distance 1/weight, no path adding 0 (Latora & Marchiori, Efficient behavior of
 * small-world networks, Phys. Rev. Lett. 87, 198701, 2001). Undefined where no other department reaches another.
 */
export function efficiencyDrop({ pairs, nearness, nearnessLost }: Removal): number | undefined {
  // Where all is lost, rounding can leave more lost than there was.
  return pairs === 0 ? undefined : Math.min(1, nearnessLost / nearness);
}
