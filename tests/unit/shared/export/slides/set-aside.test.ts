import { describe, expect, it } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { setMark } from '#shared/edits/set-mark.ts';
import { setSettings } from '#shared/edits/set-settings.ts';
import { buildDeck } from '#shared/export/build-deck.ts';
import type { Slide, Table } from '#shared/export/deck.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { listedFindings } from '#shared/export/listed-findings.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { MarkId } from '#shared/model/mark.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { exportInput } from '#tests/driver/export-sketch.ts';

const engagement = sampleEngagement('en');
const [map = '' as MapId] = engagement.maps.keys();

/** The deck with the settings of the engagement. */
function deckOf(of: Engagement, language: Language = 'en') {
  const content = contentOf({ engagement: of, map });
  const report = must(runAnalysis(content, of.settings, NO_RATINGS));
  const { slides } = buildDeck({ ...exportInput({ engagement: of, map }, report, language), findingWords });
  return { slides, report };
}
const tableOf = (slides: readonly Slide[], name: string): readonly string[][] => {
  const slide = slides.find((each) => each.name === name);
  const table = slide?.items.find((item): item is Table => item.kind === 'table');
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
};
const titleOf = (slides: readonly Slide[], name: string) => slides.find((each) => each.name === name)?.title;

/** Every finding of a kind set aside. */
function marked(before: Engagement, id: string): Engagement {
  return deckOf(before).report.findings.reduce((now, finding, index) => {
    if (id !== 'all' && finding.id !== id) return now;
    const { id: rule, departments } = finding;
    const reason = 'Planning is meant\nto be here';
    return must(setMark.run(now, { id: `k${index}` as MarkId, map, rule, departments, kind: 'by-design', reason }));
  }, before);
}

describe('findings that are set aside, in a deck', () => {
  it.each(LANGUAGES)('stand apart with their reasons, and are not counted, in %s', (language) => {
    const before = deckOf(engagement, language);
    const after = deckOf(marked(engagement, 'bottleneck'), language);
    expect(before.slides.map(({ name }) => name)).not.toContain('set-aside-1');
    const [, row = [], ...others] = tableOf(after.slides, 'set-aside-1');
    expect(others).toEqual([]);
    expect(row.slice(2)).toEqual([language === 'en' ? 'By design' : '有意安排', 'Planning is meant to be here']);
    const count = (slides: readonly Slide[]) => Number(/\d+/.exec(titleOf(slides, 'findings-1') ?? '')?.[0]);
    expect(count(before.slides) - count(after.slides)).toBe(1);
    const listed = tableOf(after.slides, 'findings-1').map((cells) => cells[1]);
    expect(listed).not.toContain(row[0]);
    // The map neither shows it nor makes it the headline.
    expect(titleOf(before.slides, 'map')).not.toBe(titleOf(after.slides, 'map'));
    const badges = (slides: readonly Slide[]) =>
      slides
        .flatMap(({ name, items }) => (name === 'map' ? items : []))
        .filter((item) => item.name.startsWith('badge:')).length;
    expect([badges(before.slides), badges(after.slides)]).toEqual([1, 0]);
  });

  it('may be all that there are', () => {
    const { slides } = deckOf(marked(engagement, 'all'));
    expect(titleOf(slides, 'findings-1')).toBe('Every finding on this map is set aside');
    expect(slides.some(({ name }) => name === 'set-aside-1')).toBe(true);
  });
});

describe('the cut-offs in a deck', () => {
  const strict = must(
    setSettings.run(engagement, { sensitivity: 'strict', cutoffs: { 'one-way-dependency': { material: 4 } } }),
  );

  it.each(LANGUAGES)('are those of each kind of finding shown, the changed ones marked, in %s', (language) => {
    const { slides, report } = deckOf(strict, language);
    const rows = tableOf(slides, 'cutoffs-1').slice(1);
    const { listed } = listedFindings(contentOf({ engagement: strict, map }), report);
    expect(rows).toHaveLength(new Set(listed.map(({ id }) => id)).size);
    const name = language === 'en' ? 'One-way dependency' : '单向依赖';
    expect(rows.find(([first]) => first === name)?.[1]).toBe(
      language === 'en'
        ? 'Least weight of the stronger direction: 4 (changed from 3) · Least asymmetry: 60%'
        : '较强方向的最低权重：4（已更改，默认3） · 最低不对称程度：60%',
    );
    expect(titleOf(slides, 'cutoffs-1')).toBe(
      language === 'en'
        ? 'What it took to be flagged: Strict sensitivity, 1 cut-off changed'
        : '判定标准（灵敏度：严格，已更改1项判定标准）',
    );
  });

  it('say of a ranking that it is no finding, and count none', () => {
    const many = { densePercent: 100, smallestMap: 1000 };
    const exploring = must(
      setSettings.run(engagement, {
        sensitivity: 'exploratory',
        cutoffs: { 'hidden-broker': many },
      }),
    );
    const { slides, report } = deckOf(exploring);
    const rankings = report.findings.filter((one) => one.id === 'bottleneck' && one.evidence.rankingOnly);
    expect(rankings.length).toBeGreaterThan(0);
    expect(titleOf(slides, 'findings-1')).toContain(String(report.findings.length - rankings.length));
  });
});
