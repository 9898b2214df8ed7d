import { describe, expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { isRankingOnly, sortFindings, standingFindings } from '#shared/analysis/set-aside.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { setMark } from '#shared/edits/set-mark.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import type { MarkId } from '#shared/model/mark.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const contentOf = (drawn: Engagement): MapContent => mapContent(drawn, MAP) as MapContent;
const mark = (drawn: Engagement, rule: string, ...names: readonly string[]): Engagement =>
  must(
    setMark.run(drawn, {
      id: `k-${rule}-${names.join('-')}` as MarkId,
      map: MAP,
      rule,
      departments: names.map(department),
      kind: 'by-design',
      reason: 'By nature',
    }),
  );
const sorted = (drawn: Engagement) => {
  const content = contentOf(drawn);
  return sortFindings(content, must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)));
};
const keys = (findings: readonly { readonly key: string }[]): readonly string[] => findings.map(({ key }) => key);

const pairs = engagement('A > B 4', 'C > B 5', 'B > D 3', 'D > B 3');

describe('findings and marks', () => {
  test('part into open ones, those that are set aside, and marks on what is not flagged', () => {
    const before = keys(sorted(pairs).open);
    expect(before).toContain('one-way-dependency:C:B');
    const { open, setAside, idle } = sorted(mark(mark(pairs, 'one-way-dependency', 'C', 'B'), 'bottleneck', 'D'));
    expect(keys(open)).toEqual(before.filter((key) => key !== 'one-way-dependency:C:B'));
    expect(setAside.map(({ finding, mark: { id } }) => [finding.key, id])).toEqual([
      ['one-way-dependency:C:B', 'k-one-way-dependency-C-B'],
    ]);
    expect(idle.map(({ id }) => id)).toEqual(['k-bottleneck-D']);
  });

  test('of a pair it matters who comes first', () => {
    expect(sorted(mark(pairs, 'one-way-dependency', 'B', 'C')).setAside).toEqual([]);
  });

  test('without a report no mark is lost', () => {
    const content = contentOf(mark(pairs, 'bottleneck', 'D'));
    expect(sortFindings(content, undefined)).toMatchObject({
      open: [],
      setAside: [],
      idle: [{ id: 'k-bottleneck-D' }],
    });
  });

  test('a mark on a circle stays on it when its first department is merged into one with a later id', () => {
    const circle = engagement(
      'A > B 4',
      'B > C 4',
      'C > A 4',
      ...Array.from({ length: 6 }, (_, n) => `X${n} > A 1`),
      'Z',
    );
    expect(keys(sorted(circle).open)).toContain('circular-dependency:A:B:C');
    const marked = mark(circle, 'circular-dependency', 'A', 'B', 'C');
    const merged = must(mergeDepartments.run(marked, { into: department('Z'), others: [department('A')] }));
    const { open, setAside } = sorted(merged);
    expect(setAside.map(({ finding }) => finding.key)).toEqual(['circular-dependency:B:C:Z']);
    expect(open.filter(({ id }) => id === 'circular-dependency')).toEqual([]);
  });

  test('what the map shows and headlines count leaves out what is set aside, and rankings', () => {
    const sparse = engagement(
      ...Array.from({ length: 8 }, (_, n) => n).flatMap((n) => [
        `D${n} > D${(n + 1) % 8} 3`,
        `D${(n + 1) % 8} > D${n} 3`,
      ]),
    );
    const content = contentOf(sparse);
    const report = must(runAnalysis(content, { sensitivity: 'exploratory', cutoffs: {} }, NO_RATINGS));
    const rankings = report.findings.filter(isRankingOnly);
    expect(rankings).toHaveLength(3);
    expect(standingFindings(content, report)).toEqual(report.findings.filter((one) => !isRankingOnly(one)));
  });
});

test('asked again of the same report, a new mark is heard', () => {
  const drawn = engagement('A > B 5', 'B > C 5');
  const report = must(runAnalysis(contentOf(drawn), STANDARD_SETTINGS, NO_RATINGS));
  const [first] = report.findings;
  if (first === undefined) throw new Error('nothing is flagged');
  const before = sortFindings(contentOf(drawn), report);
  const after = sortFindings(contentOf(mark(drawn, first.id, ...first.departments)), report);
  expect(sortFindings(contentOf(drawn), report)).toEqual(before);
  expect([before.setAside.length, after.setAside.map(({ finding }) => finding)]).toEqual([0, [first]]);
});
