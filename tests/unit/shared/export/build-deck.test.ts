import { describe, expect, it } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { buildDeck } from '#shared/export/build-deck.ts';
import type { Deck, Slide, Table } from '#shared/export/deck.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { PAGES } from '#shared/export/page.ts';
import { grown, holds } from '#shared/export/rect.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapId } from '#shared/model/map.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { crowd, exportInput, finding, reportOf, sketch } from '#tests/driver/export-sketch.ts';
import { valveMaker, valveReport } from '#tests/driver/valve-maker.ts';

const BODY = PAGES['16:9'].body;
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

  it('has the usual kinds of slide, and those without anything to say are left out', () => {
    const top = [1, 2, 3, 4, 5].map((number) => `finding-${number}`);
    const usual = ['title', 'reading', 'map', 'findings-1', ...top, 'ledger-1', 'cutoffs-1', 'method-1'];
    expect(names(english)).toEqual(usual);
    expect(names(buildDeck(exportInput(map)))).toEqual(['title', 'reading', 'map', 'method-1']);
  });

  it('has the kinds that are asked for, in that order, each in a section of its own', () => {
    const deck = buildDeck({
      ...exportInput(map, valveReport(map)),
      deck: { kinds: ['matrix', 'title', 'divisions', 'comparison'], ratio: '4:3', language: 'zh-CN' },
    });
    const divisions = [...map.content.divisions.keys()].map((id) => `division-${id}`);
    expect(names(deck)).toEqual(['matrix-1', 'title', ...divisions]);
    expect(deck.sections).toEqual([
      { id: 'matrix', name: '矩阵', slides: 1 },
      { id: 'title', name: '标题页', slides: 1 },
      { id: 'divisions', name: '各板块协作图', slides: divisions.length },
    ]);
    expect([deck.language, deck.ratio]).toEqual(['zh-CN', '4:3']);
  });

  it('says it in both languages, the Chinese line below the English one', () => {
    const deck = buildDeck({
      ...exportInput(map, valveReport(map)),
      deck: { kinds: ['map', 'findings'], ratio: '16:9', language: 'both' },
    });
    expect(slide(deck, 'map').title).toBe(`${slide(english, 'map').title}\n${slide(chinese, 'map').title}`);
    const planning = slide(deck, 'map').items.find(
      ({ name }) => name === `department:${map.id('Production Planning')}`,
    );
    expect(planning).toMatchObject({ text: { lines: ['Production Planning', '生产计划部'] } });
    expect(tables(slide(deck, 'findings-1'))[0]?.rows[0]?.cells[0]?.text).toBe('Severity\n程度');
  });

  it.each(LANGUAGES)(
    'has room on one slide for the list of findings of the sample in full words, in %s',
    (language) => {
      const engagement = sampleEngagement(language);
      const [id = '' as MapId] = engagement.maps.keys();
      const report = must(runAnalysis(contentOf({ engagement, map: id }), STANDARD_SETTINGS, NO_RATINGS));
      const translator = createTranslator(language);
      const input = { ...exportInput(map), engagement, map: id, report, translator, findingWords };
      const lists = names(buildDeck(input)).filter((name) => /^(findings|cutoffs|method)-/.test(name));
      expect(lists).toEqual(['findings-1', 'cutoffs-1', 'method-1']);
    },
  );

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
