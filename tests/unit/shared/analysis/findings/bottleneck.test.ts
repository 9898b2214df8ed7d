import { describe, expect, test } from 'vitest';
import { bottleneck } from '#shared/analysis/findings/bottleneck.ts';
import { bottleneckFloor } from '#shared/analysis/floors.ts';
import { graphFrom } from '#shared/analysis/graph.ts';
import type { Measures, Metric } from '#shared/analysis/metrics/metric.ts';
import type { FindingOf } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { lines, map, type Tie, volumeMap, withCapacity } from '#tests/driver/engagement-builder.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

function bottlenecks(
  content: MapContent,
  settings: Partial<AnalysisSettings> = {},
): readonly FindingOf<'bottleneck'>[] {
  const report = must(runAnalysis(content, { ...STANDARD_SETTINGS, ...settings }));
  return report.findings.filter((finding) => finding.id === 'bottleneck');
}

/** Every leaf exchanges with the hub alone. */
const star = (leaves: number): readonly Tie[] =>
  Array.from({ length: leaves }, (_, leaf) => departmentName(leaf)).flatMap((leaf): Tie[] => [
    ['Hub', leaf, 3],
    [leaf, 'Hub', 3],
  ]);

/** Two groups of `size` that exchange within themselves and meet only through Bridge. */
function twoGroups(size: number): readonly Tie[] {
  const inside = Array.from({ length: 2 }, (_, group) =>
    Array.from({ length: size }, (_, member): Tie[] => {
      const [here, next] = [`g${group}m${member}`, `g${group}m${(member + 1) % size}`];
      return [
        [here, next, 3],
        [next, here, 3],
      ];
    }).flat(),
  ).flat();
  return [...inside, ['g0m0', 'Bridge', 3], ['Bridge', 'g1m0', 3], ['g1m0', 'Bridge', 3], ['Bridge', 'g0m0', 3]];
}

describe('a bottleneck', () => {
  test('is the centre of a star, with its numbers', () => {
    const [hub, ...others] = bottlenecks(map(...lines(star(6))));
    expect(others).toEqual([]);
    expect(hub).toMatchObject({
      key: 'bottleneck:Hub',
      severity: 'finding',
      departments: ['Hub'],
      evidence: {
        betweenness: 30,
        betweennessNormalised: 1,
        betweennessUnweightedNormalised: 1,
        floor: bottleneckFloor(7, 12 / 7, 95),
        floorLevel: 95,
        alsoUnweighted: true,
        rankingOnly: false,
        place: 1,
        departments: 7,
        otherPairs: 30,
        meanCustomers: 12 / 7,
        sparse: true,
        dense: false,
        rescaled: false,
        sensitivity: 'standard',
      },
    });
    expect(hub?.services).toHaveLength(12);
  });

  test('is the only department between two groups', () => {
    expect(bottlenecks(map(...lines(twoGroups(6)))).map(({ departments }) => departments)).toContainEqual(['Bridge']);
  });

  test('disappears when the two groups also meet elsewhere', () => {
    const ties: readonly Tie[] = [
      ...twoGroups(6),
      ['g0m3', 'g1m3', 5],
      ['g1m3', 'g0m3', 5],
      ['g0m1', 'g1m5', 5],
      ['g1m5', 'g0m1', 5],
    ];
    expect(bottlenecks(map(...lines(ties))).map(({ departments }) => departments)).not.toContainEqual(['Bridge']);
  });

  test('needs six departments', () => {
    expect(bottlenecks(map(...lines(star(5))))).toHaveLength(1);
    expect(bottlenecks(map(...lines(star(4))))).toEqual([]);
    expect(bottlenecks(map(...lines(star(4))), { cutoffs: { bottleneck: { smallestMap: 5 } } })).toHaveLength(1);
  });

  test('is not looked for among external parties', () => {
    expect(bottlenecks(map('Hub (external-supplier)', ...lines(star(8))))).toEqual([]);
  });

  test('says when it hangs on the weights', () => {
    const ring = Array.from({ length: 10 }, (_, v): Tie => [departmentName(v), departmentName((v + 1) % 10), 1]);
    const short = ring.flatMap(([from]): Tie[] => [
      [from, 'Hub', 5],
      ['Hub', from, 5],
    ]);
    const direct = Array.from({ length: 10 }, (_, v): Tie => [departmentName(v), departmentName((v + 5) % 10), 1]);
    const [hub] = bottlenecks(map(...lines([...ring, ...short, ...direct])));
    expect(hub?.evidence).toMatchObject({ betweennessNormalised: 1, alsoUnweighted: true });
    expect(hub?.evidence.betweennessUnweightedNormalised).toBeLessThan(1);
  });

  test('is judged on rescaled volumes, while the report measures the volumes themselves', () => {
    const ties = star(6).map(([a, b], place): Tie => [a, b, 10 ** (place % 5)]);
    const report = must(runAnalysis(volumeMap(...lines(ties))));
    expect(report.findings).toContainEqual(expect.objectContaining({ key: 'bottleneck:Hub' }));
    expect(report.findings.every(({ evidence }) => evidence.rescaled)).toBe(true);
    expect([...report.departments.values()].some(({ outStrength }) => outStrength >= 10_000)).toBe(true);
  });

  test('reports a dense map as dense', () => {
    const names = Array.from({ length: 7 }, (_, v) => departmentName(v));
    const complete = names.flatMap((a) =>
      names.filter((b) => a !== b).map((b): Tie => [a, b, a === 'd0000' || b === 'd0000' ? 5 : 1]),
    );
    const [hub] = bottlenecks(map(...lines(complete)));
    expect(hub?.evidence).toMatchObject({ betweennessNormalised: 1, dense: true, alsoUnweighted: false });
  });
});

/** The condition that each name stands for holds; the evidence of the only bottleneck. */
function reasons(content: MapContent, settings: Partial<AnalysisSettings> = {}): readonly [string, readonly string[]] {
  const [only, ...others] = bottlenecks(content, settings);
  if (only === undefined || others.length > 0 || only.evidence.rankingOnly) throw new Error('not one bottleneck');
  const { evidence } = only;
  const names = ['overCapacity', 'holdsTogether', 'cutsOff', 'soleProvider'] as const;
  return [only.severity, names.filter((name) => evidence[name])];
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

describe('is a finding and not only worth a look', () => {
  const hub = map(...lines(hubAmong(59)));
  const never = { efficiencyDropPercent: 101, reachabilityLoss: Number.POSITIVE_INFINITY, soleCustomers: 99 };

  test('not for being a bottleneck alone', () => {
    expect(reasons(hub)).toEqual(['worth-a-look', []]);
    expect(bottlenecks(hub)[0]?.evidence).toMatchObject({
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
    expect(reasons(hub, { cutoffs: { bottleneck: { efficiencyDropPercent: 9 } } })[0]).toBe('finding');
  });

  describe('with a load', () => {
    test('above its capacity, not at it', () => {
      expect(reasons(withCapacity(hub, 'Hub', 55))).toEqual(['worth-a-look', []]);
      expect(reasons(withCapacity(hub, 'Hub', 54.9))).toEqual(['finding', ['overCapacity']]);
      expect(bottlenecks(withCapacity(hub, 'Hub', 44))[0]?.evidence).toMatchObject({ utilisation: 1.25 });
      expect(bottlenecks(hub)[0]?.evidence).not.toHaveProperty('utilisation');
    });

    test('in which parallel services count together, and those of others do not', () => {
      const busy = map(...lines(hubAmong(59)), `Hub > ${departmentName(0)} 2`);
      expect(reasons(withCapacity(busy, 'Hub', 56))[1]).toEqual(['overCapacity']);
      expect(reasons(withCapacity(hub, departmentName(0), 1))[1]).toEqual([]);
    });

    test('from the cut-off that is set', () => {
      const cutoffs = { bottleneck: { overloadPercent: 85 } };
      expect(reasons(withCapacity(hub, 'Hub', 60), { cutoffs })[1]).toEqual(['overCapacity']);
      expect(reasons(withCapacity(hub, 'Hub', 65), { cutoffs })[1]).toEqual([]);
    });

    test('in the unit of the map, whatever the classes, and never by rounding', () => {
      const served = ['a', 'b', 'c'].map((leaf): Tie => ['Hub', leaf, 0.1]);
      const serving = ['a', 'b', 'c', 'd', 'e', 'f'].map((leaf): Tie => [leaf, 'Hub', 4]);
      expect(0.1 + 0.1 + 0.1).toBeGreaterThan(0.3);
      const star = volumeMap(...lines([...served, ...serving]));
      const cutoffs = { bottleneck: never };
      expect(reasons(withCapacity(star, 'Hub', 0.3), { cutoffs })[1]).toEqual([]);
      expect(reasons(withCapacity(star, 'Hub', 0.29), { cutoffs })[1]).toEqual(['overCapacity']);
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
      expect(reasons(content, { cutoffs })).toEqual(['finding', ['cutsOff']]);
      expect(bottlenecks(content)[0]?.evidence).toMatchObject({ reachabilityLoss: 2, lostPairs: 24 });
    });

    test('not one pair below', () => {
      const content = map(...lines([...hubAmong(59), ...tails.slice(0, 3)]));
      expect(bottlenecks(content)[0]?.evidence).toMatchObject({ reachabilityLoss: 23 / 12 });
      expect(reasons(content, { cutoffs })).toEqual(['worth-a-look', []]);
    });
  });

  describe('as the only provider', () => {
    const cutoffs = { bottleneck: { ...never, soleCustomers: 2 } };
    const serving = (...more: readonly Tie[]) => reasons(map(...lines([...hubAmong(59), ...more])), { cutoffs });

    test('of two departments at 4 or more', () => {
      const content = map(...lines([...hubAmong(59), ['Hub', 'T1', 4], ['Hub', 'T2', 5]]));
      expect(reasons(content, { cutoffs })).toEqual(['finding', ['soleProvider']]);
      expect(bottlenecks(content)[0]?.evidence).toMatchObject({ soleCustomers: ['T1', 'T2'] });
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
      expect(reasons(volumeMap(...lines(star(2))), { cutoffs })[1]).toEqual(['soleProvider']);
      expect(reasons(volumeMap(...lines(star(1))), { cutoffs })[1]).toEqual([]);
    });
  });

  test('and then warns of a sparse map up to twice as many relationships', () => {
    const ring = Array.from({ length: 8 }, (_, v) => departmentName(v));
    const ties = ring.flatMap((name, v): Tie[] => [
      [name, ring[(v + 1) % 8] ?? '', 1],
      ['Hub', name, 5],
      [name, 'Hub', 5],
    ]);
    const sparse = (...more: readonly Tie[]) => bottlenecks(map(...lines([...ties, ...more])))[0]?.evidence.sparse;
    expect(sparse()).toBe(false);
    expect(sparse(['Hub', 'T1', 4], ['Hub', 'T2', 4])).toBe(true);
  });
});

test('rounding in the last digits decides neither the floor nor the rank', () => {
  const content = map(...lines(randomTies(6, 24, 1)));
  const graph = must(graphFrom(content));
  const scores = Float64Array.of(8 - 1e-12, 8, 7.9, 0, 0, 0);
  const measures: Measures = { graph, of: <Id extends string, Value>(_: Metric<Id, Value>) => scores as Value };
  const found = bottleneck.detect(
    { content, measures, rescaled: false },
    { sensitivity: 'standard', cutoffs: bottleneck.cutoffs },
  );
  expect(bottleneckFloor(6, 4, 95)).toBe(8 / 20);
  expect(found.map(({ departments: [id], evidence }) => [id, evidence.place, evidence.alsoUnweighted])).toEqual([
    ['d0001', 1, true],
    ['d0000', 1, true],
  ]);
});

describe('sensitivity', () => {
  const content = map(
    'A > Hub 3',
    'B > Hub 3',
    'C > Hub 3',
    'Hub > D 3',
    'Hub > E 3',
    'Hub > F 3',
    'D > A 3',
    'F > C 2',
  );

  test('strict asks for more than standard', () => {
    const [standard] = bottlenecks(content);
    const [strict] = bottlenecks(content, { sensitivity: 'strict' });
    expect(standard?.evidence).toMatchObject({ floorLevel: 95, floor: bottleneckFloor(7, 8 / 7, 95) });
    expect(strict?.evidence).toMatchObject({ floorLevel: 99, floor: bottleneckFloor(7, 8 / 7, 99) });
  });

  test('exploratory adds the top of the ranking and says that it is no more', () => {
    const explored = bottlenecks(content, { sensitivity: 'exploratory' });
    expect(
      explored.map(({ departments: [id], severity, evidence }) => [id, severity, evidence.rankingOnly, evidence.place]),
    ).toEqual([
      ['Hub', 'finding', false, 1],
      ['A', 'data-prompt', true, 2],
      ['C', 'data-prompt', true, 2],
    ]);
    expect(explored.map(({ evidence }) => 'efficiencyDrop' in evidence)).toEqual([true, false, false]);
  });
});

test('chance alone is flagged on about five random maps of a hundred', () => {
  const maps = Array.from({ length: 600 }, (_, seed) => map(...lines(randomTies(12, 36, seed))));
  const alarms = maps.filter((content) => bottlenecks(content).length > 0).length / maps.length;
  expect(alarms).toBeGreaterThanOrEqual(0.03);
  expect(alarms).toBeLessThanOrEqual(0.07);
});
