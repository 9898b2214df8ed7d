import { describe, expect, test } from 'vitest';
import { FINDINGS } from '#shared/analysis/findings.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { cutoffsInUse, cutoffsOf, isInRange, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import type { Settings } from '#shared/model/settings.ts';
import { map } from '#tests/driver/engagement-builder.ts';

const content = map('A > B 4', 'C > B 3');
const withCutoffs = (cutoffs: Settings['cutoffs']): Settings => ({ ...STANDARD_SETTINGS, cutoffs });

describe.each(FINDINGS.map((rule) => [rule.id, rule] as const))('the cut-offs of %s', (id, rule) => {
  test('have a range each, that holds the default', () => {
    expect(Object.keys(rule.ranges)).toEqual(Object.keys(rule.cutoffs));
    for (const { name, range, standard } of cutoffsInUse(id, STANDARD_SETTINGS)) {
      expect([name, isInRange(range, standard)]).toEqual([name, true]);
    }
  });

  test('can stand at either end of their ranges, one at a time', () => {
    for (const { name, range } of cutoffsInUse(id, STANDARD_SETTINGS)) {
      for (const value of [range.min, range.max]) {
        const report = runAnalysis(content, withCutoffs({ [id]: { [name]: value } }), NO_RATINGS);
        expect([name, value, report.ok]).toEqual([name, value, true]);
      }
    }
  });
});

test('names that no rule has are passed over', () => {
  const strange = withCutoffs({ silo: { smallestGroup: 4, later: 9 }, 'not-yet-made': { x: 1 } });
  expect(cutoffsOf('silo', strange)).toEqual({ ...cutoffsOf('silo', STANDARD_SETTINGS), smallestGroup: 4 });
  expect(runAnalysis(content, strange, NO_RATINGS).ok).toBe(true);
});

test('the report says with what it was made, and nothing else', () => {
  const settings = { ...withCutoffs({ silo: { smallestGroup: 4 } }), sensitivity: 'strict' as const };
  expect(must(runAnalysis(content, settings, NO_RATINGS)).settings).toEqual({
    sensitivity: 'strict',
    cutoffs: { silo: { smallestGroup: 4 } },
  });
});

test.each([
  ['too small', { 'one-way-dependency': { material: 0 } }, 'a whole number from 1 to 5'],
  ['too large', { 'hidden-broker': { topPercent: 101 } }, 'any number from 1 to 100'],
  ['not whole', { silo: { smallestGroup: 2.5 } }, 'a whole number from 2 to 1'],
])('a cut-off that is %s is refused by name', (_, cutoffs, words) => {
  const report = runAnalysis(content, withCutoffs(cutoffs), NO_RATINGS);
  if (report.ok) throw new Error('not refused');
  expect(report.failure).toMatchObject({ code: 'cutoff-out-of-range', rule: Object.keys(cutoffs)[0] });
  expect(faultText(createTranslator('en'), report.failure).what).toContain(words);
});
