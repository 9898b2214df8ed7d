import { describe, expect, test } from 'vitest';
import { NO_RATINGS, type Ratings } from '#shared/analysis/ratings.ts';
import type { FindingOf } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { lines, map, service, type Tie, volumeMap, withCapacity } from '#tests/driver/engagement-builder.ts';
import { departmentName } from '#tests/driver/random-map.ts';

function bottleneckOf(
  content: MapContent,
  cutoffs: AnalysisSettings['cutoffs'] = {},
  ratings: Ratings = NO_RATINGS,
): FindingOf<'bottleneck'> {
  const { findings } = must(runAnalysis(content, { ...STANDARD_SETTINGS, cutoffs }, ratings));
  const [only, ...others] = findings.filter((finding) => finding.id === 'bottleneck');
  if (only === undefined || others.length > 0) throw new Error('not one bottleneck');
  return only;
}

/** Of the only bottleneck: its severity, and which conditions hold. */
function reasons(
  content: MapContent,
  cutoffs: AnalysisSettings['cutoffs'] = {},
  ratings: Ratings = NO_RATINGS,
): readonly [string, readonly string[]] {
  const { severity, evidence } = bottleneckOf(content, cutoffs, ratings);
  if (evidence.rankingOnly) throw new Error('a ranking only');
  const names = ['overCapacity', 'holdsTogether', 'cutsOff', 'soleProvider', 'poorlyRated'] as const;
  return [severity, names.filter((name) => evidence[name])];
}

/**
 * Hub exchanges with eleven others at 5, so 24 sixtieths from one to another by Hub. The others exchange directly, `far` of their
 * 110 pairs at 2 (30 sixtieths, so that the way by Hub is shorter), the rest at 3 (20 sixtieths).
 */
function hubAmong(far: number): readonly Tie[] {
  const others = Array.from({ length: 11 }, (_, v) => departmentName(v));
  const pairs = others.flatMap((a) => others.filter((b) => b !== a).map((b) => [a, b] as const));
  const direct = pairs.map(([a, b], place): Tie => [a, b, place < far ? 2 : 3]);
  return [
    ...direct,
    ...others.flatMap((name): Tie[] => [
      ['Hub', name, 5],
      [name, 'Hub', 5],
    ]),
  ];
}

describe('a bottleneck is a finding and not only worth a look', () => {
  const hub = map(...lines(hubAmong(59)));
  const never = { efficiencyDropPercent: 101, reachabilityLoss: 1000, soleCustomers: 99 };

  test('not for being a bottleneck alone', () => {
    expect(reasons(hub)).toEqual(['worth-a-look', []]);
    expect(bottleneckOf(hub).evidence).toMatchObject({
      efficiencyDrop: expect.closeTo(59 / 120 / (59 / 24 + 51 / 20), 12),
      efficiencyDropCutoff: 0.1,
      reachabilityLoss: 0,
      reachabilityLossCutoff: 2,
      reachablePairs: 110,
      lostPairs: 0,
      soleCustomers: [],
      soleWeight: 4,
      soleCustomersCutoff: 2,
      utilisationCutoff: 1,
    });
  });

  test('from an efficiency drop of exactly a tenth', () => {
    // p/120 of p/24 + (110 - p)/20 is a tenth at p = 60.
    expect(reasons(map(...lines(hubAmong(60))))).toEqual(['finding', ['holdsTogether']]);
    expect(reasons(hub, { bottleneck: { efficiencyDropPercent: 9 } })[0]).toBe('finding');
  });

  describe('with a load', () => {
    test('above its capacity, not at it', () => {
      expect(reasons(withCapacity(hub, 'Hub', 55))).toEqual(['worth-a-look', []]);
      expect(reasons(withCapacity(hub, 'Hub', 54.9))).toEqual(['finding', ['overCapacity']]);
      expect(bottleneckOf(withCapacity(hub, 'Hub', 44)).evidence).toMatchObject({ utilisation: 1.25 });
      expect(bottleneckOf(hub).evidence).not.toHaveProperty('utilisation');
    });

    test('in which parallel services count together, and those of others do not', () => {
      const busy = map(...lines(hubAmong(59)), `Hub > ${departmentName(0)} 2`);
      expect(reasons(withCapacity(busy, 'Hub', 56))[1]).toEqual(['overCapacity']);
      expect(reasons(withCapacity(hub, departmentName(0), 1))[1]).toEqual([]);
    });

    test('from the cut-off that is set', () => {
      const cutoffs = { bottleneck: { overloadPercent: 85 } };
      expect(reasons(withCapacity(hub, 'Hub', 60), cutoffs)[1]).toEqual(['overCapacity']);
      expect(reasons(withCapacity(hub, 'Hub', 65), cutoffs)[1]).toEqual([]);
    });

    test('in the unit of the map, whatever the classes, and never by rounding', () => {
      const served = ['a', 'b', 'c'].map((leaf): Tie => ['Hub', leaf, 0.1]);
      const serving = ['a', 'b', 'c', 'd', 'e', 'f'].map((leaf): Tie => [leaf, 'Hub', 4]);
      expect(0.1 + 0.1 + 0.1).toBeGreaterThan(0.3);
      const star = volumeMap(...lines([...served, ...serving]));
      const cutoffs = { bottleneck: never };
      expect(reasons(withCapacity(star, 'Hub', 0.3), cutoffs)[1]).toEqual([]);
      expect(reasons(withCapacity(star, 'Hub', 0.29), cutoffs)[1]).toEqual(['overCapacity']);
    });
  });

  describe('when others lose connections', () => {
    /** Two more that only Hub serves, too little to count as sole customers, and that serve one of the others each. */
    const tails: readonly Tie[] = [0, 1].flatMap((v): Tie[] => [
      ['Hub', `T${v}`, 3],
      [`T${v}`, departmentName(v), 3],
    ]);
    const cutoffs = { bottleneck: { efficiencyDropPercent: 101 } };

    test('from two departments’ worth', () => {
      // Eleven others and one tail lose each of two tails: 24 pairs, of 14 departments less 2.
      const content = map(...lines([...hubAmong(59), ...tails]));
      expect(reasons(content, cutoffs)).toEqual(['finding', ['cutsOff']]);
      expect(bottleneckOf(content).evidence).toMatchObject({ reachabilityLoss: 2, lostPairs: 24 });
    });

    test('not one pair below', () => {
      const content = map(...lines([...hubAmong(59), ...tails.slice(0, 3)]));
      expect(bottleneckOf(content).evidence).toMatchObject({ reachabilityLoss: 23 / 12 });
      expect(reasons(content, cutoffs)).toEqual(['worth-a-look', []]);
    });
  });

  describe('when its internal customers rate it', () => {
    // The eleven pairs of the hub come last, its own service before the one that it gets.
    const own = service(111);
    const rated = (mean: number, respondents: number): Ratings =>
      new Map([[own, [{ subject: 'overall', mean, respondents }]]]);

    test('below three, by five respondents', () => {
      expect(hub.services.get(own)).toMatchObject({ provider: 'Hub' });
      expect(reasons(hub, {}, rated(2.99, 5))).toEqual(['finding', ['poorlyRated']]);
      expect(reasons(hub, {}, rated(3, 5))).toEqual(['worth-a-look', []]);
      expect(reasons(hub, {}, rated(1, 4))).toEqual(['worth-a-look', []]);
      expect(bottleneckOf(hub, {}, rated(1, 4)).evidence).toMatchObject({
        customerRating: 1,
        ratingRespondents: 4,
        lowRatingCutoff: 3,
        ratingRespondentsCutoff: 5,
      });
      expect(bottleneckOf(hub).evidence).not.toHaveProperty('customerRating');
    });

    test('by the cut-offs that are set', () => {
      expect(reasons(hub, { bottleneck: { lowRating: 4 } }, rated(3.5, 5))[0]).toBe('finding');
      expect(reasons(hub, { bottleneck: { ratingRespondents: 3 } }, rated(2, 3))[0]).toBe('finding');
    });
  });

  describe('as the only provider', () => {
    const cutoffs = { bottleneck: { ...never, soleCustomers: 2 } };
    const serving = (...more: readonly Tie[]) => reasons(map(...lines([...hubAmong(59), ...more])), cutoffs);

    test('of two departments at 4 or more', () => {
      const content = map(...lines([...hubAmong(59), ['Hub', 'T1', 4], ['Hub', 'T2', 5]]));
      expect(reasons(content, cutoffs)).toEqual(['finding', ['soleProvider']]);
      expect(bottleneckOf(content).evidence).toMatchObject({ soleCustomers: ['T1', 'T2'] });
    });

    test('not of one, of one that depends less, or of one that has another', () => {
      expect(serving(['Hub', 'T1', 4])).toEqual(['worth-a-look', []]);
      expect(serving(['Hub', 'T1', 4], ['Hub', 'T2', 3])).toEqual(['worth-a-look', []]);
      expect(serving(['Hub', 'T1', 4], ['Hub', 'T2', 5], ['T1', 'T2', 1])).toEqual(['worth-a-look', []]);
    });

    test('of volumes by class', () => {
      const leaves = ['a', 'b', 'c', 'd', 'e', 'f'];
      const star = (strong: number) =>
        leaves.flatMap((leaf, place): Tie[] => [
          ['Hub', leaf, place < strong ? 10_000 : 1],
          [leaf, 'Hub', 1],
        ]);
      expect(reasons(volumeMap(...lines(star(2))), cutoffs)[1]).toEqual(['soleProvider']);
      expect(reasons(volumeMap(...lines(star(1))), cutoffs)[1]).toEqual([]);
    });
  });

  test('and then warns of a sparse map up to twice as many relationships', () => {
    const ring = Array.from({ length: 8 }, (_, v) => departmentName(v));
    const ties = ring.flatMap((name, v): Tie[] => [
      [name, ring[(v + 1) % 8] ?? '', 1],
      ['Hub', name, 5],
      [name, 'Hub', 5],
    ]);
    const sparse = (...more: readonly Tie[]) => bottleneckOf(map(...lines([...ties, ...more]))).evidence.sparse;
    expect(sparse()).toBe(false);
    expect(sparse(['Hub', 'T1', 4], ['Hub', 'T2', 4])).toBe(true);
  });
});
