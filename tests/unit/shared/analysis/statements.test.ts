import { describe, expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import type { Statement } from '#shared/analysis/statements.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { map, volumeMap } from '#tests/driver/engagement-builder.ts';

const statements = (content: MapContent, cutoffs: AnalysisSettings['cutoffs'] = {}): readonly Statement[] =>
  must(runAnalysis(content, { ...STANDARD_SETTINGS, cutoffs }, NO_RATINGS)).statements;
const ids = (...sketch: readonly string[]) => statements(map(...sketch)).map(({ id }) => id);
/** Each of `size` departments serves the next `customers`, at a weight that is not material. */
const ring = (size: number, customers: number) =>
  Array.from({ length: size }, (_, v) =>
    Array.from({ length: customers }, (__, step) => `D${v} > D${(v + step + 1) % size} 1`),
  ).flat();

describe('of the whole map is said', () => {
  test('nothing before anybody serves anybody', () => {
    expect(ids()).toEqual([]);
    expect(ids('A', 'B')).toEqual([]);
  });

  test('that it is sparse, from six departments on and below two internal customers each', () => {
    expect(statements(map(...ring(6, 1)))).toEqual([{ id: 'sparse-map', evidence: { meanCustomers: 1, cutoff: 2 } }]);
    expect(ids(...ring(5, 1))).not.toContain('sparse-map');
    expect(ids(...ring(6, 2))).not.toContain('sparse-map');
  });

  test('that relationships are few, where a single point of failure hangs on it', () => {
    const sole = ['D0 > X 4', 'D0 > Y 4'];
    expect(ids(...ring(8, 3))).not.toContain('few-relationships');
    expect(ids(...ring(8, 3), ...sole)).toContain('few-relationships');
    expect(ids(...ring(8, 6), ...sole)).not.toContain('few-relationships');
    expect(ids(...ring(8, 1), ...sole)).toEqual(['sparse-map', 'one-way-share']);
  });

  test('that it is dense, above four fifths of all pairs', () => {
    // 24 of 30 are exactly four fifths.
    expect(ids(...ring(6, 4))).toEqual([]);
    expect(statements(map(...ring(6, 4), 'D0 > D5 1'))).toEqual([
      { id: 'dense-map', evidence: { density: 25 / 30, cutoff: 0.8 } },
    ]);
  });

  test('that more than half of it is one block of strong dependencies', () => {
    const triangle = ['A > B 4', 'B > C 4', 'C > A 4'];
    expect(statements(map(...triangle, 'D', 'E'))).toContainEqual({
      id: 'strongly-connected-block',
      evidence: { block: ['A', 'B', 'C'], departments: 5, weight: 4 },
    });
    expect(ids(...triangle, 'D', 'E', 'F')).not.toContain('strongly-connected-block');
    const cutoffs = { 'circular-dependency': { strong: 5 } };
    expect(statements(map(...triangle), cutoffs).map(({ id }) => id)).not.toContain('strongly-connected-block');
  });

  test('that more than half of ten departments and more have few partners, and these are then not listed', () => {
    const pairs = (count: number) => Array.from({ length: count }, (_, v) => `A${v} > B${v} 1`);
    const chain = (count: number) => Array.from({ length: count - 1 }, (_, v) => `C${v} > C${v + 1} 1`);
    expect(statements(map(...pairs(4), ...chain(7)))).toContainEqual({
      id: 'little-connected',
      // Eight in pairs and the two ends of the chain.
      evidence: { count: 10, departments: 15, few: 1 },
    });
    const listed = (content: MapContent) =>
      must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).findings.filter(
        ({ evidence }) => 'form' in evidence && evidence.form === 'department',
      );
    expect(listed(map(...pairs(4), ...chain(7)))).toEqual([]);
    // Six of twelve are half and not more.
    expect(ids(...pairs(2), ...chain(8))).not.toContain('little-connected');
    expect(listed(map(...pairs(2), ...chain(8)))).toHaveLength(6);
    expect(ids(...pairs(4))).not.toContain('little-connected');
    const cutoffs = { silo: { smallestMap: 8 } };
    expect(statements(map(...pairs(4)), cutoffs).map(({ id }) => id)).toContain('little-connected');
  });

  test('how many of the material pairs are one-way', () => {
    const content = map('A > B 4', 'B > A 5', 'C > A 3', 'A > D 2');
    expect(statements(content)).toContainEqual({
      id: 'one-way-share',
      evidence: { materialPairs: 2, oneWayPairs: 1, share: 0.5, material: 3 },
    });
    expect(statements(map('A > B 2', 'B > A 1'))).toEqual([]);
  });

  test('that volumes were rescaled', () => {
    expect(statements(volumeMap('A > B 20', 'B > A 10'))).toContainEqual({ id: 'rescaled', evidence: {} });
  });
});
