import { describe, expect, test } from 'vitest';
import { proofOf } from '#shared/analysis/proofs.ts';
import { NO_RATINGS, type Rating, type Ratings } from '#shared/analysis/ratings.ts';
import type { FindingOf } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { stabilityOf } from '#shared/analysis/stability.ts';
import { must } from '#shared/kernel/result.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { map, service } from '#tests/driver/engagement-builder.ts';

const content = map('Finance > Sales: credit check 4', 'Finance > Sales: reports 2', 'Sales > Finance: forecast 3');
/** Five respondents who agree well enough, and a provider that gives itself one point more. */
const rating = (own: Partial<Rating> = {}): Rating => ({
  subject: 'time',
  mean: 3,
  own: 4,
  respondents: 5,
  agreement: 0.5,
  ...own,
});
const rated = (...rows: readonly (readonly [ServiceId, readonly Rating[]])[]): Ratings => new Map(rows);

function gapsOf(
  ratings: Ratings,
  cutoffs: AnalysisSettings['cutoffs'] = {},
  about = content,
): readonly FindingOf<'rated-gap'>[] {
  const { findings } = must(runAnalysis(about, { ...STANDARD_SETTINGS, cutoffs }, ratings));
  return findings.filter((finding) => finding.id === 'rated-gap');
}
const isFound = (own: Partial<Rating>, cutoffs: AnalysisSettings['cutoffs'] = {}): boolean =>
  gapsOf(rated([service(1), [rating(own)]]), cutoffs).length > 0;

test('a gap of one point, by five who agree, is worth a look', () => {
  expect(gapsOf(rated([service(1), [rating()]]))).toMatchObject([
    {
      severity: 'worth-a-look',
      key: 'rated-gap:Finance:Sales',
      departments: ['Finance', 'Sales'],
      services: [service(1)],
      evidence: {
        gaps: [{ service: service(1), subject: 'time', rated: 3, own: 4, gap: -1, respondents: 5, agreement: 0.5 }],
        gapCutoff: 1,
        respondentsCutoff: 5,
        agreementCutoff: 0.5,
      },
      rank: 0.25,
    },
  ]);
  expect(gapsOf(NO_RATINGS)).toEqual([]);
});

describe('it takes', () => {
  test('a whole point, whichever side is higher, and not less', () => {
    expect(isFound({ mean: 3.01 })).toBe(false);
    expect(isFound({ mean: 5 })).toBe(true);
    expect(isFound({ mean: 4.99 })).toBe(false);
    expect(4.1 - 3.1).not.toBe(1);
    expect(isFound({ mean: 4.1, own: 3.1 })).toBe(true);
    expect(isFound({ mean: 3.1, own: 4.1 })).toBe(true);
  });

  test('five respondents', () => {
    expect(isFound({ respondents: 4 })).toBe(false);
    expect(isFound({ respondents: 20 })).toBe(true);
  });

  test('respondents who agree by half', () => {
    expect(isFound({ agreement: 0.49 })).toBe(false);
    expect(isFound({ agreement: 1 })).toBe(true);
  });

  test('both sides, and more than one respondent', () => {
    const { own, agreement, ...bare } = rating();
    expect(gapsOf(rated([service(1), [{ ...bare, own: own ?? 0 }]]))).toEqual([]);
    expect(gapsOf(rated([service(1), [{ ...bare, agreement: agreement ?? 0 }]]))).toEqual([]);
  });

  test('what the engagement sets', () => {
    expect(isFound({ mean: 3.5 }, { 'rated-gap': { gap: 0.5 } })).toBe(true);
    expect(isFound({ respondents: 3 }, { 'rated-gap': { respondents: 3 } })).toBe(true);
    expect(isFound({}, { 'rated-gap': { agreementPercent: 70 } })).toBe(false);
    const tooFew = { ...STANDARD_SETTINGS, cutoffs: { 'rated-gap': { respondents: 2 } } };
    expect(runAnalysis(content, tooFew, NO_RATINGS)).toMatchObject({
      ok: false,
      failure: { code: 'cutoff-out-of-range', cutoff: 'respondents', min: 3 },
    });
  });
});

test('of one pair there is one, the widest gap first; the other way round is another', () => {
  const wide = rating({ subject: 'goals', mean: 1.5 });
  const found = gapsOf(
    rated([service(1), [rating(), wide]], [service(2), [rating({ mean: 2 })]], [service(3), [rating({ mean: 5 })]]),
  );
  expect(found.map(({ departments }) => departments)).toEqual([
    ['Finance', 'Sales'],
    ['Sales', 'Finance'],
  ]);
  expect(found[0]?.evidence.gaps.map((gap) => [gap.service, gap.subject, gap.gap])).toEqual([
    [service(1), 'goals', -2.5],
    [service(2), 'time', -2],
    [service(1), 'time', -1],
  ]);
  expect(found[0]?.services).toEqual([service(1), service(2)]);
});

test('services of and for outsiders are left out', () => {
  const outside = map('Finance > Client (external-customer) 4', 'Finance > Sales 4', 'Sales > Finance 3');
  expect(gapsOf(rated([service(1), [rating()]]), {}, outside)).toEqual([]);
});

test('the proof is what both sides say, of services that are still there', () => {
  const [found] = gapsOf(rated([service(1), [rating()]], [service(2), [rating({ mean: 2 })]]));
  if (found === undefined) throw new Error('nothing found');
  expect(proofOf(content, found)).toEqual([
    {
      id: 'ratings',
      total: 2,
      items: [
        { kind: 'rating', provider: 'Finance', customer: 'Sales', ...found.evidence.gaps[0] },
        { kind: 'rating', provider: 'Finance', customer: 'Sales', ...found.evidence.gaps[1] },
      ],
    },
  ]);
  const fewer = map('Finance > Sales: credit check 4', 'Sales > Finance: forecast 3');
  expect(proofOf(fewer, found)).toMatchObject([{ total: 2 }]);
  expect(proofOf(map('Finance > Sales 4'), found)).toMatchObject([{ total: 1, items: [{ service: service(1) }] }]);
});

test('how stable it is, is not asked: ratings are not varied', () => {
  const { findings } = must(runAnalysis(content, STANDARD_SETTINGS, rated([service(1), [rating()]])));
  expect(findings.map(({ id }) => id)).toContain('rated-gap');
  const stability = stabilityOf(content, STANDARD_SETTINGS, findings, { samples: 1, seed: 1 });
  expect([...stability.keys()].filter((key) => key.startsWith('rated-gap'))).toEqual([]);
});
