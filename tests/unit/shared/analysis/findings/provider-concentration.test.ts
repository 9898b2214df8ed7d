import { describe, expect, test } from 'vitest';
import { map, service, volumeMap } from '#tests/driver/engagement-builder.ts';
import { findingsOf, marksOf } from '#tests/driver/findings-of.ts';

const ID = 'provider-concentration';
const marks = (...sketch: readonly string[]) => marksOf(findingsOf(map(...sketch), ID));

describe('provider concentration', () => {
  test('is 60 percent and more on one provider, at 4 and more, of at least two', () => {
    // 4 of 6; 5 of 8 = 62.5; 4 of 7 = 57.
    expect(marks('P > C 4', 'Q > C 2')).toEqual(['◐ C, P']);
    expect(marks('P > C 5', 'Q > C 3')).toEqual(['◐ C, P']);
    expect(marks('P > C 4', 'Q > C 3')).toEqual([]);
    expect(marks('P > C 3', 'Q > C 1')).toEqual([]);
    expect(marks('P > C 5')).toEqual([]);
  });

  test('includes a share of exactly the cut-off', () => {
    const at = (sharePercent: number) => findingsOf(map('P > C 4', 'Q > C 1'), ID, { [ID]: { sharePercent } }).length;
    expect([at(80), at(81)]).toEqual([1, 0]);
  });

  test('counts the strongest of parallel services, and lights up all providers', () => {
    const [only] = findingsOf(map('P > C 4', 'P > C 4', 'Q > C 2', 'C > P 1'), ID);
    expect(only).toMatchObject({
      key: 'provider-concentration:C:P',
      services: [service(1), service(2), service(3)],
      evidence: { share: 4 / 6, weight: 4, totalWeight: 6, providers: 2, shareCutoff: 0.6, strong: 4 },
    });
  });

  test('does not count external suppliers', () => {
    expect(marks('Bank (external-supplier)', 'P > C 5', 'Bank > C 1')).toEqual([]);
    expect(marks('Bank (external-supplier)', 'P > C 4', 'Q > C 2', 'Bank > C 5')).toEqual(['◐ C, P']);
  });

  test('goes by class of volumes', () => {
    expect(findingsOf(volumeMap('P > C 1000', 'Q > C 1'), ID)).toMatchObject([
      { evidence: { share: 5 / 6, weight: 5, rescaled: true } },
    ]);
  });
});
