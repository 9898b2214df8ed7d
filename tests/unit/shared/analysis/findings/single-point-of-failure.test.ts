import { describe, expect, test } from 'vitest';
import { lines, map, service, volumeMap } from '#tests/driver/engagement-builder.ts';
import { findingsOf, marksOf } from '#tests/driver/findings-of.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const ID = 'single-point-of-failure';
const marks = (...sketch: readonly string[]) => marksOf(findingsOf(map(...sketch), ID));

/** `before` departments reach `after` others only through Hub: before × after lost pairs over n - 2. */
function funnel(before: number, after: number, ...more: readonly string[]): readonly string[] {
  const into = Array.from({ length: before }, (_, v) => `B${v} > Hub 2`);
  const out = Array.from({ length: after }, (_, v) => `Hub > A${v} 2`);
  return [...into, ...out, ...more];
}

describe('a single point of failure', () => {
  test('cuts two departments’ worth of connections off the others; three make a finding', () => {
    // 4 × 4 pairs of 9 departments: 16 / 7 = 2.29; 6 × 6 of 13: 36 / 11 = 3.27.
    expect(marks(...funnel(4, 4))).toEqual(['◐ Hub']);
    expect(marks(...funnel(6, 6))).toEqual(['● Hub']);
  });

  test('counts a loss of exactly two and three, not one pair less', () => {
    // 3 × 4 pairs of 8 departments: 12 / 6 = 2. With one of the pairs connected elsewhere: 11 / 6.
    expect(marks(...funnel(3, 4))).toEqual(['◐ Hub']);
    expect(marks(...funnel(3, 4, 'B0 > A0 1'))).toEqual([]);
    // 5 × 6 pairs of 12 departments: 30 / 10 = 3; then 29 / 10.
    expect(marks(...funnel(5, 6))).toEqual(['● Hub']);
    expect(marks(...funnel(5, 6, 'B0 > A0 1'))).toEqual(['◐ Hub']);
  });

  test('is the only provider of two departments at 4 or more', () => {
    expect(marks('P > X 4', 'P > Y 5')).toEqual(['◐ P']);
    expect(marks('P > X 4', 'P > Y 3')).toEqual([]);
    expect(marks('P > X 4')).toEqual([]);
    expect(marks('P > X 4', 'P > Y 5', 'X > Y 1')).toEqual([]);
  });

  test('shows what hangs on it', () => {
    const [only] = findingsOf(map('A > P 1', 'P > X 4', 'P > Y 5'), ID);
    expect(only).toMatchObject({
      key: 'single-point-of-failure:P',
      services: [service(1), service(2), service(3)],
      evidence: {
        reachabilityLoss: 1,
        cutsOff: false,
        reachablePairs: 2,
        lostPairs: 2,
        soleCustomers: ['X', 'Y'],
        soleProvider: true,
        meanCustomers: 0.75,
        sparse: true,
        reachabilityLossCutoff: 2,
        findingLossCutoff: 3,
        soleWeight: 4,
        soleCustomersCutoff: 2,
      },
    });
  });

  test('leaves external parties aside', () => {
    expect(marks('P (external-supplier)', 'P > X 5', 'P > Y 5')).toEqual([]);
    // An external provider does not make up for the missing internal one.
    expect(marks('Bank (external-supplier)', 'P > X 4', 'P > Y 5', 'Bank > X 5')).toEqual(['◐ P']);
  });

  test('goes by the cut-offs that are set, and by class of volumes', () => {
    const cutoffs = { [ID]: { soleWeight: 3, reachabilityLoss: 1 } };
    expect(marksOf(findingsOf(map('P > X 3', 'P > Y 3'), ID, cutoffs))).toEqual(['◐ P']);
    expect(marksOf(findingsOf(map('A > P 1', 'P > X 1', 'P > Y 1'), ID, cutoffs))).toEqual(['◐ P']);
    expect(marksOf(findingsOf(volumeMap('P > X 900', 'P > Y 1000', 'X > P 1'), ID))).toEqual(['◐ P']);
  });

  test('warns of missing relationships below four internal customers per department', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const complete = names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} > ${b} 1`));
    const more = ['A > X 4', 'A > Y 4'];
    const spread = ['X', 'Y'].flatMap((from) => names.map((to) => `${from} > ${to} 1`));
    const sparse = (...sketch: readonly string[]) => findingsOf(map(...sketch), ID)[0]?.evidence.sparse;
    expect(sparse(...complete, ...more)).toBe(true);
    // 32 arcs of 7 departments.
    expect(sparse(...complete, ...more, ...spread)).toBe(false);
  });
});

test('chance alone makes one on most sparse maps and on hardly any full one', () => {
  const share = (mean: number) => {
    const maps = Array.from({ length: 60 }, (_, seed) => map(...lines(randomTies(20, 20 * mean, seed))));
    const isCut = (content: (typeof maps)[number]) => findingsOf(content, ID).some(({ evidence }) => evidence.cutsOff);
    return maps.filter(isCut).length / maps.length;
  };
  expect(share(2)).toBeGreaterThanOrEqual(0.5);
  expect(share(5)).toBeLessThanOrEqual(0.1);
});
