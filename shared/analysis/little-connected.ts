import type { Measures } from './metrics/metric.ts';
import { skeleton } from './skeleton.ts';

export const LITTLE_CONNECTED_CUTOFFS = {
  /** Departments below which a single one with few partners is not flagged. */
  smallestMap: 10,
  /** Partners, in percent of all other departments and at least one, up to which a department is little connected. */
  partnersPercent: 10,
};

/** The departments that serve hardly another or are served by hardly another. Those without any partner are not among them. */
export interface LittleConnected {
  /** By number of the department, how many partners it has: 1 to `few`. */
  readonly partners: ReadonlyMap<number, number>;
  /** Up to this many are few, by the size of the map. */
  readonly few: number;
  /** They are more than half of the map, so that none of them stands out. */
  readonly isUsual: boolean;
}

export function littleConnectedOf(
  measures: Measures,
  { smallestMap, partnersPercent }: typeof LITTLE_CONNECTED_CUTOFFS,
): LittleConnected {
  const size = measures.graph.departments.length;
  const few = Math.max(1, Math.floor((partnersPercent * (size - 1)) / 100));
  const partners = new Map<number, number>();
  if (size < smallestMap) return { partners, few, isUsual: false };
  const { first } = measures.of(skeleton);
  for (let v = 0; v < size; v++) {
    const count = (first[v + 1] as number) - (first[v] as number);
    if (count > 0 && count <= few) partners.set(v, count);
  }
  return { partners, few, isUsual: 2 * partners.size > size };
}
