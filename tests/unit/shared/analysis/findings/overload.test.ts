import { describe, expect, test } from 'vitest';
import { loadRatioFloor } from '#shared/analysis/floors.ts';
import { map, service, volumeMap, withCapacity } from '#tests/driver/engagement-builder.ts';
import { findingsOf, marksOf } from '#tests/driver/findings-of.ts';

const ID = 'overload';

describe('with a capacity, the load', () => {
  const busy = map('Busy > A 5', 'Busy > A 3', 'Busy > B 2', 'A > B 4');
  const at = (capacity: number) => marksOf(findingsOf(withCapacity(busy, 'Busy', capacity), ID));

  test('is worth a look from 85 percent on, and a finding above 100', () => {
    expect(at(12)).toEqual([]);
    expect(at(10 / 0.85)).toEqual(['◐ Busy']);
    expect(at(10)).toEqual(['◐ Busy']);
    expect(at(9.9)).toEqual(['● Busy']);
  });

  test('counts parallel services together and lights up what is provided', () => {
    const [only] = findingsOf(withCapacity(busy, 'Busy', 8), ID);
    expect(only).toMatchObject({
      key: 'overload:Busy',
      services: [service(1), service(2), service(3)],
      evidence: { load: 10, customers: 2, capacity: 8, utilisation: 1.25, nearCutoff: 0.85, overCutoff: 1 },
    });
  });

  test('is in the unit of the map, never by rounding', () => {
    const volumes = volumeMap('Busy > A 0.1', 'Busy > B 0.1', 'Busy > C 0.1', 'A > B 500');
    expect(marksOf(findingsOf(withCapacity(volumes, 'Busy', 0.3), ID))).toEqual(['◐ Busy']);
    expect(marksOf(findingsOf(withCapacity(volumes, 'Busy', 0.2), ID))).toEqual(['● Busy']);
  });

  test('decides, however far above the average it is', () => {
    const star = map(...['A', 'B', 'C', 'D', 'E', 'F'].flatMap((leaf) => [`Hub > ${leaf} 5`, `${leaf} > Hub 1`]));
    expect(marksOf(findingsOf(star, ID))).toEqual(['◐ Hub']);
    expect(findingsOf(withCapacity(star, 'Hub', 100), ID)).toEqual([]);
  });

  test('goes by the cut-offs that are set', () => {
    const cutoffs = { [ID]: { nearPercent: 50, overPercent: 70 } };
    expect(marksOf(findingsOf(withCapacity(busy, 'Busy', 16), ID, cutoffs))).toEqual(['◐ Busy']);
    expect(marksOf(findingsOf(withCapacity(busy, 'Busy', 14), ID, cutoffs))).toEqual(['● Busy']);
  });
});

describe('without a capacity, the load', () => {
  /** Twelve departments in a ring with three customers each, and what Hub gives on top. */
  const names = Array.from({ length: 12 }, (_, v) => `d${String(v).padStart(2, '0')}`);
  const ring = names.flatMap((name, v) => [1, 2, 3].map((step) => `${name} > ${names[(v + step) % 12]} 2`));
  /** 72 in all, 6 each; `extra` parallel weight on the first. */
  const found = (...extra: readonly number[]) => findingsOf(map(...ring, ...extra.map((w) => `d00 > d01 ${w}`)), ID);

  test('is compared with the busiest department of random maps', () => {
    expect(loadRatioFloor(12, 3)).toBe(2.61);
    // (6 + 14) · 12 / 86 = 2.79; (6 + 12) · 12 / 84 = 2.57.
    expect(marksOf(found(5, 5, 4))).toEqual(['◐ d00']);
    expect(found(5, 5, 2)).toEqual([]);
    expect(found(5, 5, 4)[0]?.evidence).toMatchObject({ ratio: (20 * 12) / 86, floor: 2.61, departments: 12 });
    expect(found(5, 5, 4)[0]?.evidence).not.toHaveProperty('utilisation');
  });

  test('is never flagged below twice the average', () => {
    const complete = names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} > ${b} 1`));
    expect(loadRatioFloor(12, 11)).toBe(1.59);
    // 121 from others, 11 from the first and 11 on top: 22 · 12 / 143 = 1.85.
    expect(findingsOf(map(...complete, 'd00 > d01 5', 'd00 > d01 5', 'd00 > d01 1'), ID)).toEqual([]);
    expect(marksOf(findingsOf(map(...complete, ...Array(3).fill('d00 > d01 5')), ID))).toEqual(['◐ d00']);
  });

  test('of volumes is compared by class', () => {
    const leaves = ['A', 'B', 'C', 'D', 'E', 'F'];
    const star = volumeMap(...leaves.flatMap((leaf) => [`Hub > ${leaf} 1000`, `${leaf} > Hub 1`]));
    expect(findingsOf(star, ID)).toMatchObject([
      { departments: ['Hub'], evidence: { load: 6000, ratio: (30 * 7) / 36, rescaled: true } },
    ]);
  });

  test('is not compared among four departments', () => {
    expect(findingsOf(map('Hub > A 5', 'Hub > B 5', 'Hub > C 5'), ID)).toEqual([]);
  });
});
