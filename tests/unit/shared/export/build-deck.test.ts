import { describe, expect, it } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { buildDeck } from '#shared/export/build-deck.ts';
import { BODY, type Deck, type Slide, type Table } from '#shared/export/deck.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { grown, holds } from '#shared/export/rect.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapId } from '#shared/model/map.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { crowd, exportInput, finding, reportOf, sketch } from '#tests/driver/export-sketch.ts';
import { valveMaker, valveReport } from '#tests/driver/valve-maker.ts';

const names = ({ slides }: Deck) => slides.map(({ name }) => name);
const slide = (deck: Deck, name: string): Slide => {
  const found = deck.slides.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no slide ${name}`);
  return found;
};
const tables = ({ items }: Slide): Table[] => items.filter((item) => item.kind === 'table');

describe('a deck', () => {
  const map = valveMaker();
  const english = buildDeck(exportInput(map, valveReport(map)));
  const chinese = buildDeck(exportInput(map, valveReport(map), 'zh-CN'));

  it('has a title, the map, the findings and the cut-offs used', () => {
    expect(names(english)).toEqual(['title', 'map', 'findings-1', 'cutoffs-1']);
    expect(names(buildDeck(exportInput(map)))).toEqual(['title', 'map']);
  });

  it.each(LANGUAGES)('has room on four slides for the sample and its findings in full words, in %s', (language) => {
    const engagement = sampleEngagement(language);
    const [id = '' as MapId] = engagement.maps.keys();
    const report = must(runAnalysis(contentOf({ engagement, map: id }), STANDARD_SETTINGS, NO_RATINGS));
    const translator = createTranslator(language);
    const input = { ...exportInput(map), engagement, map: id, report, translator, findingWords };
    expect(names(buildDeck(input))).toEqual(['title', 'map', 'findings-1', 'cutoffs-1']);
  });

  it('names engagement, client, map and date on its title', () => {
    expect(english.slides[0]).toMatchObject({
      title: 'Order lead time review',
      subtitle: ['Halden Valves', 'As-is · March 2, 2026'],
    });
    expect(chinese.slides[0]?.subtitle.at(-1)).toBe('As-is · 2026年3月2日');
  });

  it('says in a sentence what the map shows', () => {
    expect(slide(english, 'map').title).toBe(
      '14 departments exchange 45 services; chains meet most in Production Planning',
    );
    expect(slide(chinese, 'map').title).toBe('14个部门之间共有45项服务，服务链条最常在生产计划部交汇');
    expect(slide(buildDeck(exportInput(map)), 'map').title).toBe('14 departments exchange 45 services');
  });

  it('draws every department and every service inside the body of the slide', () => {
    const { items } = slide(english, 'map');
    expect(items.filter((item) => item.kind === 'connector')).toHaveLength(45);
    expect(items.filter(({ name }) => name.startsWith('department:'))).toHaveLength(14);
    for (const item of items) if (item.kind === 'shape') expect(holds(grown(BODY, 0.01), item.rect)).toBe(true);
  });

  it('gives a bottleneck on the map the number that it has in the table', () => {
    const badge = slide(english, 'map').items.find(({ name }) => name.startsWith('badge:'));
    expect(badge).toMatchObject({ text: { lines: ['5'] } });
    const [table] = tables(slide(english, 'findings-1'));
    expect(table?.rows[5]?.cells.map(({ text }) => text)).toEqual([
      '5  ◐ Worth a look',
      'Bottleneck: Production Planning.',
      'Production Planning',
      'Why Production Planning.',
    ]);
  });

  it('says how many findings it does not list', () => {
    const { items } = slide(english, 'findings-1');
    expect(items.at(-1)).toMatchObject({ name: 'more', description: '1 more finding is in the engagement file.' });
  });

  it('gives the speaker what it means and what to ask', () => {
    const notes = slide(english, 'findings-1').notes.join('\n');
    expect(notes).toContain('Why Production Planning.');
    expect(notes).toContain('Ask: Ask Production Planning?');
    for (const { notes: each } of [...english.slides, ...chinese.slides]) expect(each.length).toBeGreaterThan(0);
  });

  it('continues a long table on further slides, and keeps each above the foot', () => {
    const large = crowd(120);
    const findings = [...large.content.departments.keys()]
      .slice(0, 30)
      .map((id: DepartmentId) => finding('one-way-dependency', [id], large.content));
    const deck = buildDeck(exportInput(large, reportOf(large.content, findings)));
    const pages = deck.slides.filter(({ name }) => name.startsWith('findings'));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(tables).reduce((sum, { rows }) => sum + rows.length - 1, 0)).toBe(30);
    expect(pages[1]?.title).toBe(`30 findings deserve a conversation (2 of ${pages.length})`);
    for (const { rows, y } of pages.flatMap(tables)) {
      expect(y + rows.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(BODY.y + BODY.height);
    }
  });

  it('says honestly that nothing was flagged', () => {
    const deck = buildDeck(exportInput(map, reportOf(map.content, [])));
    expect(slide(deck, 'findings-1').title).toBe('The analysis flags nothing on this map');
    expect(tables(slide(deck, 'findings-1'))).toEqual([]);
  });

  it('says honestly that nothing is recorded', () => {
    const empty = sketch({ divisions: {} });
    const deck = buildDeck(exportInput(empty, reportOf(empty.content, [])));
    expect(names(deck)).toEqual(['title', 'map']);
    expect(slide(deck, 'map').title).toBe('No departments are recorded yet');
    const alone = buildDeck(exportInput(sketch({ divisions: { '': ['A'] } })));
    expect(slide(alone, 'map').title).toBe('1 department is on the map, and no services are recorded yet');
  });

  it('refuses a map that the engagement does not have as a bug', () => {
    const input = exportInput(map);
    const maps = new Map();
    expect(() => buildDeck({ ...input, engagement: { ...input.engagement, maps } })).toThrow('no such map');
  });
});
