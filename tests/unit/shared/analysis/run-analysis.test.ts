import { describe, expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';

/** `layers` layers of three; each department serves all three of the next layer. */
function layered(layers: number): readonly Tie[] {
  const name = (layer: number, row: number) => `l${layer}r${row}`;
  const rows = [0, 1, 2];
  return Array.from({ length: layers - 1 }, (_, layer) =>
    rows.flatMap((a) => rows.map((b): Tie => [name(layer, a), name(layer + 1, b), 3])),
  ).flat();
}

describe('a report', () => {
  test('of an empty map has no numbers rather than wrong ones', () => {
    const { departments, divisions, findings, metrics, structure } = must(
      runAnalysis(map(), STANDARD_SETTINGS, NO_RATINGS),
    );
    expect([departments.size, divisions.size, findings]).toEqual([0, 0, []]);
    expect(Object.entries(metrics).filter(([, value]) => value !== undefined)).toEqual([
      ['departments', 0],
      ['services', 0],
      ['pairs', 0],
      ['assumedWeights', 0],
    ]);
    expect(structure).toEqual({ articulationPoints: [], bridges: [], stronglyConnected: [] });
  });

  test('of a single department has zeros for it, and no number where there is nothing to measure', () => {
    const { departments, metrics } = must(runAnalysis(map('A'), STANDARD_SETTINGS, NO_RATINGS));
    const entries = [...departments.values()].flatMap((row) => Object.entries(row));
    expect(entries.flatMap(([id, value]) => (value === undefined ? [id] : [])).sort()).toEqual([
      'authority',
      'brokerage',
      'constraint',
      'distanceToCustomer',
      'hub',
      'net',
      'providerConcentration',
      'stepsToCustomer',
    ]);
    expect(entries.filter(([, value]) => value !== undefined && value !== 0)).toEqual([['pageRank', 1]]);
    expect(Object.entries(metrics).filter(([, value]) => value !== undefined)).toEqual([
      ['departments', 1],
      ['services', 0],
      ['pairs', 0],
      ['assumedWeights', 0],
      ['giniOutStrength', 0],
      ['giniInStrength', 0],
    ]);
  });

  test('has a row for every division, in order of id', () => {
    const { divisions } = must(
      runAnalysis(map('Works { A, B }', 'Idle { C }', 'A > B 2', 'B > D 2'), STANDARD_SETTINGS, NO_RATINGS),
    );
    expect([...divisions]).toEqual([
      ['Idle', { externalInternal: undefined }],
      ['Works', { externalInternal: 0 }],
    ]);
  });

  test('counts internal departments, services, pairs and assumed weights', () => {
    const content = map('X (external-customer)', 'A > B', 'A > B 3', 'B > C 3', 'C > X');
    const { departments, metrics } = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
    expect(metrics).toMatchObject({ departments: 3, services: 3, pairs: 2, assumedWeights: 1 });
    expect([...departments.keys()]).toEqual(['A', 'B', 'C']);
  });

  test('lists findings by severity, then rank', () => {
    const leaves = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((leaf) => [`Hub > ${leaf} 3`, `${leaf} > Hub 2`]);
    const { findings } = must(
      runAnalysis(map(...leaves, 'a > b 3', 'c > d 5', 'e > f 4', 'f > e 1'), STANDARD_SETTINGS, NO_RATINGS),
    );
    expect(findings.map(({ key, severity }) => [key, severity])).toEqual([
      ['bottleneck:Hub', 'finding'],
      ['single-point-of-failure:Hub', 'finding'],
      ['one-way-dependency:c:d', 'finding'],
      ['one-way-dependency:a:b', 'finding'],
      ['overload:Hub', 'worth-a-look'],
      ['provider-concentration:d:c', 'worth-a-look'],
      ['one-way-dependency:e:f', 'worth-a-look'],
    ]);
  });
});

describe('a refused analysis', () => {
  test('says that weights lie too far apart', () => {
    const content = volumeMap(
      ...lines([
        ['A', 'B', 0.1 + 0.2],
        ['B', 'C', 1e12],
      ]),
    );
    expect(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).toMatchObject({
      ok: false,
      failure: { code: 'weights-too-far-apart' },
    });
  });

  test('says that chains are too many to count, and gives no wrong number', () => {
    expect(runAnalysis(map(...lines(layered(600))), STANDARD_SETTINGS, NO_RATINGS)).toMatchObject({ ok: true });
    expect(runAnalysis(map(...lines(layered(660))), STANDARD_SETTINGS, NO_RATINGS)).toEqual({
      ok: false,
      failure: { code: 'too-many-chains', departments: 1980 },
    });
  });

  test.each(LANGUAGES)('has words in %s', (language) => {
    const result = runAnalysis(
      volumeMap(
        ...lines([
          ['A', 'B', 0.1 + 0.2],
          ['B', 'C', 5e11],
        ]),
      ),
      STANDARD_SETTINGS,
      NO_RATINGS,
    );
    if (result.ok) throw new Error('must be refused');
    const words = faultText(createTranslator(language), result.failure);
    expect(words.what).toContain('500000000000');
    expect(words.do).toContain('1,000,000,000');
    expect(words.safe).not.toBe('');
  });
});
