import { expect, it } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { buildSheet } from '#shared/export/build-workbook.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { must } from '#shared/kernel/result.ts';
import { exportInput } from '#tests/driver/export-sketch.ts';
import { valveMaker } from '#tests/driver/valve-maker.ts';

it('says with each finding the cut-offs that were used, and from what one was changed', () => {
  const map = valveMaker();
  const settings = { ...STANDARD_SETTINGS, cutoffs: { 'one-way-dependency': { material: 2 } } };
  const report = must(runAnalysis(map.content, settings, NO_RATINGS));
  const { columns, rows } = buildSheet({ ...exportInput(map, report), findingWords }, 'findings');
  const [kind, used] = ['Finding', 'Cut-offs used'].map((head) => columns.findIndex((column) => column.head === head));
  const oneWay = rows.filter((row) => row[kind ?? -1] === 'One-way dependency');
  expect(rows).toHaveLength(report.findings.length);
  expect(oneWay.length).toBeGreaterThan(0);
  for (const row of oneWay) {
    expect(row[used ?? -1]).toBe('Least weight of the stronger direction: 2 (changed from 3); Least asymmetry: 60%');
  }
});
