import { describe, expect, it } from 'vitest';
import { compareMaps } from '#shared/analysis/compare.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { departmentFigureChanges, mapFigureChanges } from '#shared/export/comparison-figures.ts';
import {
  departmentWords,
  findingChangeWords,
  serviceWords,
  statementChangeWords,
} from '#shared/export/comparison-words.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, map, service, withCapacity, withFeedback } from '#tests/driver/engagement-builder.ts';

const t = createTranslator('en');
const analysed = (content: MapContent) => ({
  content,
  report: must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)),
});
function compared(one: MapContent, other: MapContent) {
  const [before, after] = [analysed(one), analysed(other)];
  return [t, before, after, compareMaps(before, after)] as const;
}

const before = map('Back { Finance }', 'Finance > Sales: credit check 5', 'HR > Sales 3');
const after = withFeedback(
  withCapacity(map('Finance > Sales: credit check 2', 'Legal > Sales: contracts 4'), 'Finance', 9),
  service(1),
  'monthly',
);

describe('a comparison in words', () => {
  it('says of departments what is gone, added and changed, field by field', () => {
    expect(departmentWords(...compared(before, after)).map(({ fate, name, details }) => [fate, name, details])).toEqual(
      [
        ['gone', 'HR', []],
        ['added', 'Legal', []],
        ['changed', 'Finance', ['division Back → –', 'capacity – → 9']],
      ],
    );
  });

  it('says the same of services, with weights', () => {
    const said = (one: MapContent, other: MapContent) =>
      serviceWords(...compared(one, other)).map(({ fate, name, details }) => [fate, name, details]);
    expect(said(before, after)).toEqual([
      ['changed', 'Finance → Sales: credit check', ['weight 5 → 2', 'feedback channel']],
      ['changed', 'Legal → Sales: contracts', ['provider HR → Legal', 'name – → contracts', 'weight 3 → 4']],
    ]);
    const fewer = map('Back { Finance }', 'Finance > Sales: credit check 5');
    expect(said(before, fewer)).toEqual([['gone', 'HR → Sales: Unnamed service', ['weight 3']]]);
    expect(said(fewer, before)).toEqual([['added', 'HR → Sales: Unnamed service', ['weight 3']]]);
  });

  it('says which findings appear, change severity and vanish', () => {
    const changes = findingChangeWords(
      ...compared(
        map('A > B 5', 'C > D 4', 'E > F 1'),
        withFeedback(map('A > B 5', 'C > D 1', 'E > F 4'), service(1), 'monthly'),
      ),
    ).filter(({ finding }) => finding.id === 'one-way-dependency');
    expect(changes.map(({ fate, was, words }) => [fate, was, words.where])).toEqual([
      ['added', undefined, 'E → F'],
      ['changed', 'finding', 'A → B'],
      ['gone', undefined, 'C → D'],
    ]);
  });

  it('says what is said of one map as a whole and not of the other', () => {
    const [, one, other] = compared(map('A > B 4', 'B > A 4', 'C > A 4'), map('A > B 4', 'B > A 4', 'C > A 1'));
    const changes = statementChangeWords(t, one, other);
    expect(changes.some(({ fate, text }) => fate === 'gone' && text.includes('one-way'))).toBe(true);
    expect(statementChangeWords(t, one, one)).toEqual([]);
  });
});

describe('a comparison in figures', () => {
  it('has every figure of the map, and says which rise, fall or read the same', () => {
    const figures = mapFigureChanges(...(compared(before, after).slice(0, 3) as [typeof t, never, never]));
    expect(figures.find(({ label }) => label === 'Departments')).toMatchObject({ before: '3', after: '3', trend: 0 });
    const fewer = mapFigureChanges(t, analysed(before), analysed(map('Finance > Sales 5')));
    expect(fewer.find(({ label }) => label === 'Services')).toMatchObject({ before: '2', after: '1', trend: -1 });
    expect(fewer.find(({ label }) => label === 'Density')?.trend).toBe(1);
  });

  it('puts the department first whose part changes most', () => {
    const chain = map('A > B 4', 'B > C 4', 'C > D 4');
    const shorter = map('A > B 4', 'A > D 4', 'C > D 4', 'B');
    const changes = departmentFigureChanges(...compared(chain, shorter));
    expect(changes[0]).toMatchObject({ department: department('B'), name: 'B' });
    expect(changes[0]?.figures.map(({ label, before: one, after: other }) => [label, one, other])).toEqual([
      ['Provides', '4', '0'],
      ['On shortest service chains', '33.3%', '0%'],
    ]);
    expect(changes.map(({ department: id }) => id)).not.toContain(department('Z'));
  });
});
