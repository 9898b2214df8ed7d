import { describe, expect, test } from 'vitest';
import type { FindingId } from '#shared/analysis/findings.ts';
import { proofOf } from '#shared/analysis/proofs.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { proofWords } from '#shared/export/proof-words.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { EMPTY_STANDARD } from '#shared/model/standard.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { map, service } from '#tests/driver/engagement-builder.ts';

const engagement = sampleEngagement('en');
const [sample] = [...engagement.maps.keys()].flatMap((id) => mapContent(engagement, id) ?? []) as [MapContent];

function said(language: Language, id: FindingId, content = sample) {
  const finding = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).findings.find((each) => each.id === id);
  if (finding === undefined) throw new Error(`no ${id}`);
  return proofWords(createTranslator(language), finding, proofOf(content, finding), content);
}
const sectionOf = (words: ReturnType<typeof said>, id: string) => words.sections.find((section) => section.id === id);

describe('the proof in words', () => {
  test('adds up a bottleneck by pairs that count whole and pairs that count in part', () => {
    const words = said('en', 'bottleneck');
    expect(words.sum).toBe('103 + 1.5 = 104.5 of 156 pairs of other departments: 67%');
    expect(sectionOf(words, 'sole-chains')).toMatchObject({
      heading: 'Every shortest chain runs through Production Planning',
      count: '103 pairs, each counts as 1',
    });
    expect(sectionOf(words, 'shared-chains')?.lines[0]).toMatchObject({
      title: 'Production → Production Planning → Maintenance',
      detail: '1 of 2 equally short chains · Progress reports · Maintenance windows',
      value: '0.5',
    });
    expect(said('zh-CN', 'bottleneck').sum).toBe('103 + 1.5 = 104.5，占其他部门156个组合的67%');
  });

  test('does not add up what has one part only', () => {
    const leaves = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const star = map(...leaves.flatMap((leaf) => [`Hub > ${leaf} 3`, `${leaf} > Hub 3`]));
    expect(said('en', 'bottleneck', star).sum).toBe('56 of 56 pairs of other departments: 100%');
  });

  test('divides the pairs that are lost by what each could reach', () => {
    const words = said('en', 'single-point-of-failure');
    expect(words.sum).toBe('24 of 156 connected pairs; 24 ÷ 12 (others that each could reach) = 2 departments’ worth');
    expect(sectionOf(words, 'cut-off')?.lines[0]).toMatchObject({ detail: '11 × 2 pairs', value: '22' });
  });

  test('tells of a set that falls apart in one line', () => {
    const star = map('Hub > A 4', 'A > Hub 4', 'Hub > B 4', 'B > Hub 4', 'Hub > C 4', 'C > Hub 4');
    expect(sectionOf(said('en', 'single-point-of-failure', star), 'cut-off')?.lines).toMatchObject([
      { title: 'None of A, B, and C reaches another', detail: '3 × 2 pairs', value: '6' },
    ]);
  });

  test('says of both sides of a pair what is agreed, and that nothing is recorded', () => {
    const content = map('Finance > Sales: credit check 4');
    const row = content.services.get(service(1));
    const standard = { ...EMPTY_STANDARD, agreement: 'written', feedbackChannel: 'monthly review' } as const;
    const agreed = row && { ...content, services: new Map([[row.id, { ...row, standard }]]) };
    expect(said('en', 'one-way-dependency', agreed).sections).toMatchObject([
      {
        heading: 'Finance → Sales',
        count: '1 service',
        lines: [{ title: 'credit check', detail: 'standard: Written · feedback: monthly review', value: '4/5' }],
      },
      { heading: 'Sales → Finance', count: 'no service', lines: [{ title: 'No service recorded' }] },
    ]);
  });

  test('marks the weakest link of a circle', () => {
    const links = (weight: number) =>
      sectionOf(
        said(
          'en',
          'circular-dependency',
          map(`A > B ${weight}`, 'B > C 4', 'C > A 4', 'C > D 1', 'D > E 1', 'E > F 1', 'F > G 1'),
        ),
        'circle',
      );
    expect(links(5)?.lines.map(({ detail }) => detail)).toEqual(['', 'weakest link', 'weakest link']);
    expect(links(4)?.lines.map(({ detail }) => detail)).toEqual(['', '', '']);
  });

  test('says that no service crosses the border, rather than nothing', () => {
    const content = map('Ops { A, B, C }', 'A > B 4', 'B > C 4', 'C > A 4', 'X > Y 1', 'Y > X 1');
    expect(sectionOf(said('en', 'silo', content), 'across')).toMatchObject({ count: 'weight 0', lines: [] });
  });

  test.each(LANGUAGES)('of every finding of the sample is whole in %s', (language) => {
    const t = createTranslator(language);
    for (const finding of must(runAnalysis(sample, STANDARD_SETTINGS, NO_RATINGS)).findings) {
      const { sections, sum } = proofWords(t, finding, proofOf(sample, finding), sample);
      expect(sections.length).toBeGreaterThan(0);
      const words = [
        sum,
        ...sections.flatMap(({ heading, count, lines }) => [
          heading,
          count,
          ...lines.flatMap(({ title, detail, value }) => [title, detail, value]),
        ]),
      ];
      expect(words.join('\n')).not.toMatch(/undefined|NaN|\{|∞/);
      expect(sections.every(({ heading, lines }) => heading !== '' && lines.every(({ title }) => title !== ''))).toBe(
        true,
      );
    }
  });
});
