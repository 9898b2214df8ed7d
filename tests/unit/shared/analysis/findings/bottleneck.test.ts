import { describe, expect, test } from 'vitest';
import { bottleneck } from '#shared/analysis/findings/bottleneck.ts';
import { bottleneckFloor } from '#shared/analysis/floors.ts';
import { graphFrom } from '#shared/analysis/graph.ts';
import type { Measures, Metric } from '#shared/analysis/metrics/metric.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { FindingOf } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { lines, map, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

function bottlenecks(
  content: MapContent,
  settings: Partial<AnalysisSettings> = {},
): readonly FindingOf<'bottleneck'>[] {
  const report = must(runAnalysis(content, { ...STANDARD_SETTINGS, ...settings }, NO_RATINGS));
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
    const report = must(runAnalysis(volumeMap(...lines(ties)), STANDARD_SETTINGS, NO_RATINGS));
    expect(report.findings).toContainEqual(expect.objectContaining({ key: 'bottleneck:Hub' }));
    expect(report.findings.every(({ evidence }) => 'rescaled' in evidence && evidence.rescaled)).toBe(true);
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

test('rounding in the last digits decides neither the floor nor the rank', () => {
  const content = map(...lines(randomTies(6, 24, 1)));
  const graph = must(graphFrom(content));
  const scores = Float64Array.of(8 - 1e-12, 8, 7.9, 0, 0, 0);
  const measures: Measures = { graph, of: <Id extends string, Value>(_: Metric<Id, Value>) => scores as Value };
  const found = bottleneck.detect(
    { content, measures, rescaled: false, ratings: NO_RATINGS },
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

test('the calibrated floor moves with its cut-off, and then is named beside the one used', () => {
  const content = map('A > Hub 3', 'B > Hub 3', 'C > Hub 3', 'Hub > D 3', 'Hub > E 3', 'Hub > F 3');
  const calibrated = bottleneckFloor(7, 6 / 7, 95);
  const at = (floorPercent: number) => {
    const settings = { ...STANDARD_SETTINGS, cutoffs: { bottleneck: { floorPercent } } };
    return must(runAnalysis(content, settings, NO_RATINGS)).findings.filter(({ id }) => id === 'bottleneck');
  };
  // Nine of the thirty pairs of others run through Hub.
  const needed = Math.ceil((100 * 0.3) / calibrated);
  expect(at(needed)).toEqual([]);
  expect(at(needed - 1)[0]?.evidence).toMatchObject({
    floor: calibrated * ((needed - 1) / 100),
    calibratedFloor: calibrated,
  });
  expect(at(25)).toHaveLength(1);
  const found = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).findings;
  for (const { evidence } of found) expect(evidence).not.toHaveProperty('calibratedFloor');
});
