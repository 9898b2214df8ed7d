import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphFrom } from '#shared/analysis/graph.ts';
import { rescaled } from '#shared/analysis/rescale.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';

/** The classes of volumes, each between a pair of departments of its own. */
function classes(...volumes: number[]): readonly number[] {
  const ties = volumes.map((volume, place): Tie => [`p${String(place).padStart(3, '0')}`, `q${place}`, volume]);
  return [...rescaled(must(graphFrom(volumeMap(...lines(ties))))).weight];
}

describe('volumes brought to the scale', () => {
  test('are classed by equal ratios', () => {
    expect(classes(1, 10, 100, 1000, 10000)).toEqual([1, 2, 3, 4, 5]);
  });

  test('go up on the border of two classes', () => {
    expect(classes(1, 3, 6561)).toEqual([1, 2, 5]);
  });

  test('are in the middle where all are equal', () => {
    expect(classes(70, 70)).toEqual([3, 3]);
  });

  test('are whole, 1 to 5, in the order of the volumes, and the same in any unit', () => {
    const volume = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    const unit = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.array(volume, { minLength: 1, maxLength: 20 }), unit, (volumes, factor) => {
        const sorted = volumes.toSorted((a, b) => a - b);
        const result = classes(...sorted);
        expect(result).toEqual(result.toSorted((a, b) => a - b));
        expect(result.every((one) => Number.isInteger(one) && one >= 1 && one <= 5)).toBe(true);
        expect(classes(...sorted.map((one) => one * factor))).toEqual(result);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('to and from external parties get the class of the nearest volume inside', () => {
    const content = volumeMap(
      'Client (external-customer)',
      'A > B 1',
      'B > C 100',
      'C > D 10000',
      'A > Client 0.1',
      'B > Client 90',
      'C > Client 1e6',
    );
    expect([...rescaled(must(graphFrom(content))).outside.weight]).toEqual([1, 3, 5]);
  });
});
