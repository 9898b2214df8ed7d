import { describe, expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { FindingOf } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { map, service, volumeMap, withFeedback } from '#tests/driver/engagement-builder.ts';

function oneWays(
  content: MapContent,
  cutoffs: AnalysisSettings['cutoffs'] = {},
): readonly FindingOf<'one-way-dependency'>[] {
  const report = must(runAnalysis(content, { ...STANDARD_SETTINGS, cutoffs }, NO_RATINGS));
  return report.findings.filter((finding) => finding.id === 'one-way-dependency');
}

const WEIGHTS = [1, 2, 3, 4, 5];

describe('a one-way dependency', () => {
  test('on the scale is 3, 4 or 5 unanswered, or 4 or 5 answered by 1', () => {
    const flagged = WEIGHTS.flatMap((there) =>
      [0, ...WEIGHTS]
        .filter((back) => back <= there)
        .filter((back) => oneWays(map(`A > B ${there}`, ...(back === 0 ? [] : [`B > A ${back}`]))).length > 0)
        .map((back) => `${there}:${back}`),
    );
    expect(flagged).toEqual(['3:0', '4:0', '4:1', '5:0', '5:1']);
  });

  test('names provider and internal customer once, with the services both ways', () => {
    expect(oneWays(map('Sales > Finance 1', 'Finance > Sales 4', 'Finance > Sales 2'))).toEqual([
      {
        id: 'one-way-dependency',
        revision: 1,
        key: 'one-way-dependency:Finance:Sales',
        severity: 'worth-a-look',
        departments: ['Finance', 'Sales'],
        services: [service(1), service(2), service(3)],
        evidence: {
          weight: 4,
          returnWeight: 1,
          asymmetry: 0.6,
          feedback: false,
          material: 3,
          asymmetryCutoff: 0.6,
          rescaled: false,
          load: 6,
          returnLoad: 1,
        },
        rank: 0.48,
      },
    ]);
  });

  test('is a finding where nothing comes back and nobody can complain', () => {
    const severity = (...[content]: [MapContent]) =>
      oneWays(content).map((one) => [one.severity, one.evidence.feedback]);
    expect(severity(map('A > B 5'))).toEqual([['finding', false]]);
    expect(severity(map('A > B 5', 'B > A 1'))).toEqual([['worth-a-look', false]]);
    expect(severity(withFeedback(map('A > B 5'), service(1), 'monthly review'))).toEqual([['worth-a-look', true]]);
    expect(severity(withFeedback(map('A > B 5'), service(1), ' '))).toEqual([['finding', false]]);
  });

  test('takes a feedback channel on any service of the pair, either way, but not on others', () => {
    const content = map('A > B 5', 'A > B 3', 'B > A 1', 'A > C 5');
    const feedback = (number: number) =>
      oneWays(withFeedback(content, service(number), 'yes')).map((one) => [one.departments[1], one.evidence.feedback]);
    for (const number of [1, 2, 3])
      expect(feedback(number)).toEqual([
        ['C', false],
        ['B', true],
      ]);
    expect(feedback(4)).toEqual([
      ['C', true],
      ['B', false],
    ]);
  });

  test('obeys the cut-offs that are set, and reports them', () => {
    expect(oneWays(map('A > B 3'), { 'one-way-dependency': { material: 4 } })).toEqual([]);
    const [found] = oneWays(map('A > B 3', 'B > A 2'), { 'one-way-dependency': { asymmetryPercent: 20 } });
    expect(found?.evidence).toMatchObject({ asymmetry: 0.2, asymmetryCutoff: 0.2, material: 3 });
  });

  test('is not looked for with external parties', () => {
    expect(oneWays(map('B (external-customer)', 'A > B 5'))).toEqual([]);
  });

  test('of volumes is judged by class, and keeps the volumes as evidence', () => {
    const found = oneWays(volumeMap('A > B 900', 'B > A 1', 'C > D 2', 'D > E 1000', 'E > D 600'));
    expect(found.map(({ departments, evidence }) => ({ departments, ...evidence }))).toMatchObject([
      { departments: ['A', 'B'], weight: 5, returnWeight: 1, load: 900, returnLoad: 1, rescaled: true },
    ]);
  });
});
