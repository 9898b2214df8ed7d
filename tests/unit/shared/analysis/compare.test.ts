import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysed, type Comparison, compareMaps, isSame } from '#shared/analysis/compare.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { copyIds, duplicateMap } from '#shared/edits/duplicate-map.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { Department } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import type { Service } from '#shared/model/service.ts';
import {
  engagement,
  lines,
  MAP,
  map,
  service,
  type Tie,
  volumeMap,
  withCapacity,
  withFeedback,
} from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const analysed = (content: MapContent): Analysed => ({
  content,
  report: must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)),
});
const compare = (before: MapContent, after: MapContent) => compareMaps(analysed(before), analysed(after));

/** The map under ids of its own, as a second import of the same table would make it: in another order. */
function elsewhere(content: MapContent, seed = 1): MapContent {
  const random = createRandom(seed);
  const turn = new Map(
    [...content.departments.keys()].map((id, at) => [id, `x${random.int(1000)}-${at}` as typeof id]),
  );
  const at = <Id extends string>(id: Id) => (turn.get(id as never) ?? id) as Id;
  const departments = [...content.departments.values()].map((row): Department => ({ ...row, id: at(row.id) }));
  const services = [...content.services.values()].map(
    (row): Service => ({
      ...row,
      id: `y${row.id}` as typeof row.id,
      provider: at(row.provider),
      customer: at(row.customer),
    }),
  );
  const inOrder = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    new Map(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => [row.id as Row['id'], row]));
  return { ...content, departments: inOrder(departments), services: inOrder(services) };
}

/** What becomes of one kind of finding, so that a test need not know of the others. */
function oneWaysOf({ findings: { appeared, vanished, changed } }: Comparison): Comparison['findings'] {
  const isOneWay = ({ id }: Finding): boolean => id === 'one-way-dependency';
  return {
    appeared: appeared.filter(isOneWay),
    vanished: vanished.filter(isOneWay),
    changed: changed.filter(({ after }) => isOneWay(after)),
  };
}

function copyOf(before: Engagement): MapContent {
  const content = mapContent(before, MAP);
  if (content === undefined) throw new Error('no map');
  const id = 'copy' as MapId;
  const ids = copyIds(content, createIds(createRandom(5)));
  const after = must(duplicateMap.run(before, { map: MAP, id, name: 'Copy', kind: 'to-be', ids }));
  return mapContent(after, id) ?? content;
}

describe('what tells two maps apart', () => {
  test('departments and services that come, go and change', () => {
    const found = compare(
      map('A > B 4', 'B > C 2', 'C > D 5', 'Back { A }'),
      map('A > B 3', 'B > C 2', 'A > E 1', 'Front { A }', 'C (external-customer)'),
    );
    expect(found.sameUnit).toBe(true);
    expect(found.departments).toEqual({
      added: ['E'],
      gone: ['D'],
      changed: [
        { before: 'A', after: 'A', fields: ['division'] },
        { before: 'C', after: 'C', fields: ['party'] },
      ],
    });
    expect(found.services).toEqual({
      added: [],
      gone: [],
      changed: [
        { before: service(1), after: service(1), fields: ['weight'] },
        { before: service(3), after: service(3), fields: ['provider', 'customer', 'weight'] },
      ],
    });
  });

  test('what is recorded about them', () => {
    const before = map('A > B 4');
    expect(compare(before, withCapacity(before, 'A', 9)).departments.changed).toEqual([
      { before: 'A', after: 'A', fields: ['capacity'] },
    ]);
    expect(compare(before, withFeedback(before, service(1), 'monthly')).services.changed).toEqual([
      { before: service(1), after: service(1), fields: ['feedback'] },
    ]);
    expect(compare(map('A > B'), map('A > B 3')).services.changed).toEqual([
      { before: service(1), after: service(1), fields: ['assumed'] },
    ]);
  });

  test('numbers of the map and of each department, where both are measured', () => {
    const found = compare(map('A > B 4', 'B > C 2'), map('A > B 3', 'B > C 2', 'Z'));
    expect(found.departmentMetrics.map(({ before }) => before)).not.toContain('Z');
    const strengths = found.departmentMetrics.flatMap(({ before, changes }) =>
      changes
        .filter(({ metric }) => /Strength$/.test(metric) && !/Degree/.test(metric))
        .map(({ metric }) => `${before} ${metric}`),
    );
    expect(strengths).toEqual(['A outStrength', 'B inStrength']);
    expect(found.departmentMetrics[0]?.changes).toContainEqual({ metric: 'outStrength', before: 4, after: 3 });
    expect(found.departmentMetrics[0]?.changes).not.toContainEqual(expect.objectContaining({ metric: 'outDegree' }));
    expect(found.mapMetrics).toContainEqual({ metric: 'departments', before: 3, after: 4 });
    expect(found.mapMetrics).not.toContainEqual(expect.objectContaining({ metric: 'services' }));
  });

  test('findings that appear, vanish and change severity', () => {
    const before = withFeedback(map('A > B 4', 'C > D 5', 'E > F 2', 'G > H 3'), service(4), 'monthly');
    const after = map('A > B 4', 'B > A 3', 'C > D 5', 'D > C 1', 'E > F 5', 'G > H 3');
    const { appeared, vanished, changed } = oneWaysOf(compare(before, elsewhere(after)));
    const keys = (findings: readonly { readonly departments: readonly string[]; readonly id: string }[]) =>
      findings.map((one) => `${one.id} ${one.departments.length}`);
    expect(keys(appeared)).toEqual(['one-way-dependency 2']);
    expect(vanished.map((one) => one.departments)).toEqual([['A', 'B']]);
    expect(changed.map((pair) => [pair.before.departments, pair.before.severity, pair.after.severity])).toEqual([
      [['C', 'D'], 'finding', 'worth-a-look'],
      [['G', 'H'], 'worth-a-look', 'finding'],
    ]);
  });

  test('a finding that turns round is another one', () => {
    const { appeared, vanished, changed } = oneWaysOf(compare(map('A > B 4'), map('B > A 4')));
    expect([vanished, appeared].map((list) => list.map((one) => one.departments))).toEqual([
      [['A', 'B']],
      [['B', 'A']],
    ]);
    expect(changed).toEqual([]);
  });

  test('a department that moves to another division, not a division under another id', () => {
    const before = engagement('Back { A, B }', 'Front { C }', 'A > B 2');
    expect(compare(map('Back { A, B }', 'Front { C }', 'A > B 2'), copyOf(before))).toSatisfy(isSame);
    expect(compare(map('Back { A }', 'Front { B, C }', 'A > B 2'), copyOf(before)).departments.changed).toMatchObject([
      { before: 'B', fields: ['division'] },
    ]);
  });

  test('maps of different weights: the numbers do not compare, and it is said', () => {
    expect(compare(map('A > B 4'), volumeMap('A > B 4')).sameUnit).toBe(false);
  });
});

describe('the same thing on two maps', () => {
  const pairsOf = (before: MapContent, after: MapContent): Comparison['departments'] =>
    compare(before, after).departments;
  const named = (content: MapContent, name: string, change: Partial<Department>): MapContent => ({
    ...content,
    departments: new Map(
      [...content.departments].map(([id, row]) => [id, row.name === name ? { ...row, ...change } : row]),
    ),
  });

  test('has the same id, whatever it is called', () => {
    expect(pairsOf(map('A > B 4'), named(map('A > B 4'), 'A', { name: 'Zebra' }))).toEqual({
      added: [],
      gone: [],
      changed: [{ before: 'A', after: 'A', fields: ['name'] }],
    });
  });

  test('or a name that is the same in any language, whatever its case and width', () => {
    const ours = named(map('Sales > B 4'), 'Sales', { translations: { 'zh-CN': '销售部' } });
    const theirs = elsewhere(named(map('Sales > B 4'), 'Sales', { name: '销售部' }));
    expect(pairsOf(ours, theirs)).toMatchObject({
      added: [],
      gone: [],
      changed: [{ before: 'Sales', fields: ['name'] }],
    });
    expect(pairsOf(map('A > B 4'), elsewhere(named(map('A > B 4'), 'B', { name: ' ｂ ' })))).toMatchObject({
      gone: [],
    });
  });

  test('is matched once, even where one answers to the names of two', () => {
    const ours = map('Sales > B 4', 'Export > B 4');
    const theirs = elsewhere(named(map('Sales > B 4'), 'Sales', { translations: { 'zh-CN': 'Export' } }));
    expect(pairsOf(ours, theirs)).toMatchObject({ gone: ['Sales'], added: [] });
    expect(pairsOf(theirs, ours)).toMatchObject({ gone: [], added: ['Sales'] });
  });

  test('for services of one weight comes before the heavier ones', () => {
    expect(compare(map('A > B 5', 'A > B 2'), elsewhere(map('A > B 2'))).services).toEqual({
      added: [],
      gone: [service(1)],
      changed: [],
    });
  });

  test('for services between the same two: the name, then the weight', () => {
    const before = map('A > B: pay 4', 'A > B 2', 'A > B 5', 'A > B: mail 1');
    const after = elsewhere(map('A > B 5', 'A > B: pay 1', 'A > B 3', 'A > B: post 1'));
    expect(compare(before, after).services).toEqual({
      added: ['ys4'],
      gone: [service(4)],
      changed: [
        { before: service(1), after: 'ys2', fields: ['weight'] },
        { before: service(2), after: 'ys3', fields: ['weight'] },
      ],
    });
  });
});

describe('on random maps', () => {
  const maps = fc.tuple(fc.nat(), fc.nat()).map(([seed, change]) => {
    const ties = randomTies(8, 24, seed);
    const other = randomTies(9, 12, change);
    const next: readonly Tie[] = [...ties.slice(6), ...other];
    return [map(...lines(ties)), elsewhere(map(...lines(next)), change)] as const;
  });

  test('a map differs in nothing from itself, from its copy, and from the same table read again', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = engagement('Back office { d0000, d0001 }', 'Front { d0002 }', ...lines(randomTies(8, 24, seed)));
        const content = mapContent(drawn, MAP);
        if (content === undefined) throw new Error('no map');
        for (const same of [content, copyOf(drawn), elsewhere(content, seed)]) {
          expect(compare(content, same)).toSatisfy(isSame);
        }
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test('turned round it says the same the other way', () => {
    fc.assert(
      fc.property(maps, ([before, after]) => {
        expect(read(compare(after, before))).toEqual(read(turned(compare(before, after))));
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  test('nothing is lost: what is before is gone or still there, what is after added or was there', () => {
    fc.assert(
      fc.property(maps, ([before, after]) => {
        const { departments, services } = compare(before, after);
        expect(before.departments.size - departments.gone.length).toBe(
          after.departments.size - departments.added.length,
        );
        expect(before.services.size - services.gone.length).toBe(after.services.size - services.added.length);
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});

const swap = <Row extends { readonly before: unknown; readonly after: unknown }>(
  rows: readonly Row[],
): readonly Row[] => rows.map((row) => ({ ...row, before: row.after, after: row.before }));

function turned({ sameUnit, departments, services, mapMetrics, departmentMetrics, findings }: Comparison): Comparison {
  return {
    sameUnit,
    departments: { added: departments.gone, gone: departments.added, changed: swap(departments.changed) },
    services: { added: services.gone, gone: services.added, changed: swap(services.changed) },
    mapMetrics: swap(mapMetrics),
    departmentMetrics: swap(departmentMetrics).map((row) => ({ ...row, changes: swap(row.changes) })),
    findings: { appeared: findings.vanished, vanished: findings.appeared, changed: swap(findings.changed) },
  };
}

/** Lists of changes without their order, which follows the map before. */
function read(comparison: Comparison): unknown {
  const unordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => JSON.stringify(one)).sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unordered(one)]));
  };
  return unordered(comparison);
}
