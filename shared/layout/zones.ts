import type { Department } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { OPEN } from './floor.ts';

/** The number of each department's division, counted as they come, or `OPEN`. */
export function zonesOf(departments: readonly Department[]): Int32Array {
  const zones = new Map<DivisionId, number>();
  return Int32Array.from(departments, ({ division }) => {
    if (division === undefined) return OPEN;
    const zone = zones.get(division) ?? zones.size;
    zones.set(division, zone);
    return zone;
  });
}
