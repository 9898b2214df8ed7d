import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsOf, graphFrom } from '#shared/analysis/graph.ts';
import { LEDGER_KEYS, type LedgerRow, ledgerOf, sortedLedger } from '#shared/analysis/ledger.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { pairAsymmetry } from '#shared/analysis/metrics/pair-asymmetry.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { lines, map, service, volumeMap, withFeedback } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const ledger = (content: MapContent, cutoffs: AnalysisSettings['cutoffs'] = {}): readonly LedgerRow[] => {
  return ledgerOf(content, must(runAnalysis(content, { ...STANDARD_SETTINGS, cutoffs }, NO_RATINGS)));
};
const read = (rows: readonly LedgerRow[]) =>
  rows.map(
    (row) => `${row.provider}>${row.customer} ${row.given.weight}:${row.returned.weight} ${row.severity ?? '-'}`,
  );

describe('the one-way ledger', () => {
  test('says of a pair what each gives the other', () => {
    expect(ledger(map('Sales > Finance 1', 'Finance > Sales 4', 'Finance > Sales 2'))).toEqual([
      {
        provider: 'Finance',
        customer: 'Sales',
        given: { services: [service(2), service(3)], weight: 4, strength: 4, load: 6 },
        returned: { services: [service(1)], weight: 1, strength: 1, load: 1 },
        asymmetry: 0.6,
        strengthAsymmetry: 0.6,
        material: true,
        feedback: false,
        severity: 'worth-a-look',
      },
    ]);
  });

  test('has each pair once: findings first, then what is worth a look, then the most one-sided', () => {
    const content = map('A > B 2', 'B > A 2', 'C > D 5', 'D > C 1', 'E > A 3', 'B > E 2', 'A > C 4', 'C > A 3', 'Z');
    expect(read(ledger(content))).toEqual([
      'E>A 3:0 finding',
      'C>D 5:1 worth-a-look',
      'B>E 2:0 -',
      'A>C 4:3 -',
      'A>B 2:2 -',
    ]);
  });

  test('tells a slight pair from a material one by the cut-off that is set', () => {
    const content = map('A > B 3', 'B > A 3', 'C > D 2');
    expect(ledger(content).map((row) => row.material)).toEqual([false, true]);
    expect(
      ledger(content, { 'one-way-dependency': { material: 2 } }).map((row) => [row.material, row.severity]),
    ).toEqual([
      [true, 'finding'],
      [true, undefined],
    ]);
  });

  test('sees a feedback channel on any service of the pair', () => {
    const content = map('A > B 5', 'B > A 1', 'A > C 5');
    const heard = (id: ServiceId, channel: string) =>
      ledger(withFeedback(content, id, channel)).map((row) => [row.customer, row.feedback, row.severity]);
    expect(heard(service(2), 'monthly review')).toEqual([
      ['C', false, 'finding'],
      ['B', true, 'worth-a-look'],
    ]);
    expect(heard(service(3), ' ')[0]).toEqual(['C', false, 'finding']);
  });

  test('of volumes says both the volume and the class that the finding is made on', () => {
    const rows = ledger(volumeMap('A > B 900', 'A > B 100', 'B > A 300', 'C > D 4'));
    const first = rows.find((row) => row.provider === 'A');
    expect(first?.given).toEqual({ services: [service(1), service(2)], weight: 1000, strength: 5, load: 1000 });
    expect([first?.asymmetry, first?.strengthAsymmetry]).toEqual([700 / 1300, 1 / 9]);
    expect(rows.map((row) => [row.provider, row.material])).toEqual([
      ['C', false],
      ['A', true],
    ]);
  });

  test('leaves external parties out, and is empty for an empty map', () => {
    expect(ledger(map('A > B 5', 'B (external-customer)'))).toEqual([]);
    expect(ledger(map())).toEqual([]);
  });

  test.each<[keyof typeof LEDGER_KEYS, string]>([
    ['given', 'C>D E>A A>B'],
    ['returned', 'A>B C>D E>A'],
    ['asymmetry', 'E>A C>D A>B'],
    ['severity', 'E>A C>D A>B'],
    ['feedback', 'E>A A>B C>D'],
  ])('can be sorted by %s', (key, order) => {
    const content = map('A > B 2', 'B > A 2', 'C > D 5', 'D > C 1', 'E > A 3');
    const rows = ledger(withFeedback(content, service(4), 'yes'));
    const sorted = sortedLedger(rows, LEDGER_KEYS[key]);
    expect(sorted.map((row) => `${row.provider}>${row.customer}`).join(' ')).toBe(order);
  });
});

test('on random maps: every pair once, asymmetry as defined, flagged exactly where the finding is', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const content = map(...lines(randomTies(8, 24, seed)));
      const report = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
      const rows = ledgerOf(content, report);
      const weight = (from: string, to: string) =>
        Math.max(
          0,
          ...[...content.services.values()].flatMap((row) =>
            row.provider === from && row.customer === to ? row.weight : [],
          ),
        );
      const pairs = new Set([...content.services.values()].map((row) => [row.provider, row.customer].sort().join()));
      expect(rows.map((row) => [row.provider, row.customer].sort().join()).sort()).toEqual([...pairs].sort());
      for (const row of rows) {
        const [there, back] = [weight(row.provider, row.customer), weight(row.customer, row.provider)];
        expect([row.given.weight, row.returned.weight]).toEqual([there, back]);
        expect(there).toBeGreaterThanOrEqual(back);
        expect(row.asymmetry).toBe((there - back) / (there + back));
      }
      const graph = must(graphFrom(content));
      const measured = measuresOf(graph).of(pairAsymmetry);
      for (const arc of graph.services.keys()) {
        const [provider, customer] = endsOf(graph, arc);
        const row = rows.find((one) => one.provider === provider && one.customer === customer);
        if (row !== undefined) expect(row.asymmetry).toBe(measured[arc]);
      }
      const flagged = report.findings.filter((finding) => finding.id === 'one-way-dependency');
      expect(rows.filter((row) => row.severity !== undefined).length).toBe(flagged.length);
      for (const one of flagged) {
        const row = rows.find(
          ({ provider, customer }) => provider === one.departments[0] && customer === one.departments[1],
        );
        expect([row?.severity, row?.asymmetry, row?.material]).toEqual([one.severity, one.evidence.asymmetry, true]);
      }
    }),
    { numRuns: 100, seed: 7 },
  );
});
