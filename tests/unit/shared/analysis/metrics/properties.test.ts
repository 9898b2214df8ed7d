import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { DepartmentMetrics, Report } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName } from '#tests/driver/random-map.ts';

/** The ties, and departments beside those that they name. */
const analyse = (ties: readonly Tie[], departments: readonly string[] = []): Report =>
  must(runAnalysis(map(...departments, ...lines(ties)), STANDARD_SETTINGS, NO_RATINGS));
const analyseVolumes = (ties: readonly Tie[]): Report =>
  must(runAnalysis(volumeMap(...everybody, ...lines(ties)), STANDARD_SETTINGS, NO_RATINGS));
type Column = Readonly<Record<string, number | undefined>>;
const column = (report: Report, id: Exclude<keyof DepartmentMetrics, 'brokerage'>): Column =>
  Object.fromEntries([...report.departments].map(([name, row]) => [name, row[id]]));
const mapped = (values: Column, change: (name: string, value: number) => readonly [string, number]): Column =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      return value === undefined ? [change(name, 0)[0], undefined] : change(name, value);
    }),
  );

function expectClose(actual: Column, expected: Column) {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected)) {
    expect(actual[name]).toEqual(value === undefined ? undefined : expect.closeTo(value, 9));
  }
}

/** What the directions and the unit of the weights have no part in. */
const UNDIRECTED = ['constraint', 'coreness', 'betweenness', 'betweennessUnweighted'] as const;
/** What the unit of the weights has no part in. */
const UNITLESS = [
  ...UNDIRECTED,
  'outDegree',
  'inDegree',
  'net',
  'pageRank',
  'hub',
  'authority',
  'providerConcentration',
] as const;
const UNITLESS_OF_MAP = ['modularity', 'giniOutStrength', 'giniInStrength', 'reciprocityWeighted'] as const;

const SIZE = 9;
const end = fc.integer({ min: 0, max: SIZE - 1 });
const someTies = fc
  .uniqueArray(fc.tuple(end, end, fc.integer({ min: 1, max: 5 })), {
    maxLength: 30,
    selector: ([a, b]) => a * SIZE + b,
  })
  .map((rows) => rows.filter(([a, b]) => a !== b).map(([a, b, w]): Tie => [departmentName(a), departmentName(b), w]));
const everybody = Array.from({ length: SIZE }, (_, number) => departmentName(number));
const onSomeMaps = (check: (ties: readonly Tie[]) => void) =>
  fc.assert(fc.property(someTies, check), { seed: 1, numRuns: 200 });

/** Kinds that are judged by the size of the map, or by what is usual on it; circles give way to a block of more than half of it. */
const JUDGED_BY_SIZE: ReadonlySet<string> = new Set([
  'bottleneck',
  'single-point-of-failure',
  'circular-dependency',
  'silo',
  'overload',
  'hidden-broker',
]);

/**
 * Findings by id, severity and departments, these in order of name: a circle begins where the first name is. Without groups that
 * the map shows by itself: where several divisions into groups are equally good, the order of departments decides.
 */
function marksOf(findings: Report['findings'], change: (name: string) => string = (name) => name): readonly string[] {
  return findings
    .filter(({ id, evidence }) => !(id === 'silo' && evidence.form === 'community'))
    .map(({ id, severity, departments }) => [id, severity, ...departments.map(change).sort()].join(' '))
    .sort();
}

describe('on any map', () => {
  test('a factor on all weights scales strengths and leaves betweenness and reciprocities alone', () => {
    onSomeMaps((ties) => {
      const before = analyseVolumes(ties);
      const tripled = ties.map(([a, b, w]): Tie => [a, b, w * 0.37]);
      const after = analyseVolumes(tripled);
      for (const id of UNITLESS) expectClose(column(after, id), column(before, id));
      const scaled = mapped(column(before, 'outStrength'), (name, value) => [name, value * 0.37]);
      expectClose(column(after, 'outStrength'), scaled);
      expect(after.structure).toEqual(before.structure);
      expect(after.metrics.reciprocityArc).toBe(before.metrics.reciprocityArc);
      for (const id of UNITLESS_OF_MAP) expect(after.metrics[id] ?? -1).toBeCloseTo(before.metrics[id] ?? -1, 9);
      const marks = ({ findings }: Report) => findings.map(({ key, severity }) => [key, severity]);
      expect(marks(after)).toEqual(marks(before));
    });
  });

  test('other names and another order change nothing', () => {
    const newName = (name: string) => `x${SIZE - Number(name.slice(1))}`;
    onSomeMaps((ties) => {
      const before = analyse(ties, everybody);
      const renamed = ties.toReversed().map(([a, b, w]): Tie => [newName(a), newName(b), w]);
      const after = analyse(renamed, everybody.map(newName));
      for (const id of [...UNITLESS, 'outStrength', 'inStrength'] as const) {
        expectClose(
          column(after, id),
          mapped(column(before, id), (name, value) => [newName(name), value]),
        );
      }
      for (const id of UNITLESS_OF_MAP) expect(after.metrics[id] ?? -1).toBeCloseTo(before.metrics[id] ?? -1, 9);
      const groups = ({ structure }: Report, change: (name: string) => string) =>
        [...structure.articulationPoints.map((one) => [one]), ...structure.bridges, ...structure.stronglyConnected]
          .map((names) => names.map(change).sort().join())
          .sort();
      expect(groups(after, (name) => name)).toEqual(groups(before, newName));
      expect(marksOf(after.findings)).toEqual(marksOf(before.findings, newName));
    });
  });

  test('turning all services round swaps in and out and keeps betweenness', () => {
    onSomeMaps((ties) => {
      const before = analyse(ties, everybody);
      const after = analyse(
        ties.map(([a, b, w]): Tie => [b, a, w]),
        everybody,
      );
      expectClose(column(after, 'outStrength'), column(before, 'inStrength'));
      expectClose(column(after, 'inDegree'), column(before, 'outDegree'));
      for (const id of UNDIRECTED) expectClose(column(after, id), column(before, id));
      expectClose(
        column(after, 'net'),
        mapped(column(before, 'net'), (name, value) => [name, -value]),
      );
      expect(after.structure).toEqual(before.structure);
      const { giniInStrength, giniOutStrength, modularity, ...others } = before.metrics;
      expect(after.metrics).toEqual({
        ...others,
        giniInStrength: giniOutStrength,
        giniOutStrength: giniInStrength,
        modularity: modularity === undefined ? undefined : expect.closeTo(modularity, 9),
      });
    });
  });

  test('a department without services adds a row of zeros and leaves the raw numbers alone', () => {
    onSomeMaps((ties) => {
      const before = analyse(ties, everybody);
      const after = analyse(ties, [...everybody, 'zzz']);
      for (const id of ['betweenness', 'betweennessUnweighted', 'outStrength', 'inDegree'] as const) {
        expectClose(column(after, id), { ...column(before, id), zzz: 0 });
      }
      expect([...after.departments.values()].at(-1)).toMatchObject({
        coreness: 0,
        net: undefined,
        constraint: undefined,
      });
      expect(after.structure).toEqual(before.structure);
      for (const id of ['modularity', 'hierarchy', 'reciprocityWeighted'] as const) {
        expect(after.metrics[id] ?? -1).toBeCloseTo(before.metrics[id] ?? -1, 9);
      }
      const untouched = (report: Report) => report.findings.filter(({ id }) => !JUDGED_BY_SIZE.has(id));
      const prompt = after.findings.filter(({ key }) => key === 'isolated:zzz');
      expect(prompt).toHaveLength(ties.length === 0 ? 0 : 1);
      expect(untouched(after).filter((finding) => !prompt.includes(finding))).toEqual(untouched(before));
    });
  });

  test('services answered alike leave nothing one-way', () => {
    onSomeMaps((ties) => {
      const oneEach = ties.filter(([a, b]) => a < b);
      if (oneEach.length === 0) return;
      const both = oneEach.flatMap(([a, b, w]): Tie[] => [
        [a, b, w],
        [b, a, w],
      ]);
      const report = analyse(both);
      expect(report.metrics).toMatchObject({ reciprocityArc: 1, reciprocityDyadic: 1, reciprocityWeighted: 1 });
      expect(report.findings.filter(({ id }) => id === 'one-way-dependency')).toEqual([]);
    });
  });

  test('the same map gives the same report', () => {
    onSomeMaps((ties) => {
      expect(analyse(ties)).toEqual(analyse(ties));
    });
  });
});

describe('on maps that can be worked out by hand', () => {
  test('the centre of a star, served and serving, lies on every chain', () => {
    const leaves = ['a', 'b', 'c', 'd', 'e', 'f'];
    const report = analyse(
      leaves.flatMap((leaf): Tie[] => [
        ['Hub', leaf, 2],
        [leaf, 'Hub', 5],
      ]),
    );
    expect(report.departments.get('Hub' as never)).toMatchObject({
      outStrength: 12,
      inStrength: 30,
      outDegree: 6,
      inDegree: 6,
      betweenness: 30,
      betweennessUnweighted: 30,
    });
  });

  test('in a ring everybody lies on half of the chains', () => {
    const ring = Array.from(
      { length: 7 },
      (_, v): Tie => [departmentName(v), departmentName((v + 1) % 7), 1 + (v % 5)],
    );
    const report = analyse(ring);
    expect(new Set(Object.values(column(report, 'betweenness')))).toEqual(new Set([15]));
    expect(report.metrics).toMatchObject({
      reciprocityArc: 0,
      reciprocityDyadic: 0,
      reciprocityWeighted: 0,
      hierarchy: 0,
    });
    expect(report.structure.stronglyConnected).toEqual([[...report.departments.keys()]]);
  });

  test('equal chains share the credit: 1/2 + 1/3 + 1/6 of weights equal 1', () => {
    const report = must(
      runAnalysis(volumeMap('a > b 2', 'b > c 3', 'c > d 6', 'a > e 2', 'e > d 2'), STANDARD_SETTINGS, NO_RATINGS),
    );
    expect(column(report, 'betweenness')).toEqual({ a: 0, b: 1.5, c: 1.5, d: 0, e: 0.5 });
  });

  test('an answered pair and an unanswered arc', () => {
    const { metrics } = must(runAnalysis(map('A > B 4', 'B > A 1', 'A > C 5'), STANDARD_SETTINGS, NO_RATINGS));
    expect(metrics).toMatchObject({
      departments: 3,
      services: 3,
      pairs: 3,
      assumedWeights: 0,
      density: 0.5,
      reciprocityArc: 2 / 3,
      reciprocityDyadic: 0.5,
      reciprocityWeighted: 0.2,
    });
  });
});
