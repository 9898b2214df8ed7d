import { describe, expect, it } from 'vitest';
import { drawnElements } from '#renderer/views/map/drawn-elements.ts';
import { legendOf } from '#renderer/views/map/looks/legend-model.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import { ARROW_LOOKS, BORDER_LOOKS, COLOUR_LOOKS, type Looks, SIZE_LOOKS, USUAL_LOOKS } from '#shared/model/looks.ts';
import { map, type Sketch } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

function legend(sketch: Sketch, looks: Partial<Looks>, measured = true, language: 'en' | 'zh-CN' = 'en') {
  const { store } = testApp(sketch).app;
  const report = measured ? must(runAnalysis(map(...sketch), STANDARD_SETTINGS, NO_RATINGS)) : undefined;
  store.setState((state) => ({
    language,
    looks: { ...USUAL_LOOKS, ...looks },
    analysis: { ...state.analysis, report },
  }));
  const drawn = drawnElements(store.getState());
  if (drawn === undefined) throw new Error('nothing is drawn');
  return legendOf(createTranslator(language), drawn);
}
const words = (sections: ReturnType<typeof legend>) =>
  sections.map(({ title, note, rows }) => [
    title,
    ...(note === undefined ? [] : [note]),
    ...rows.map((row) => row.words),
  ]);

const LINE: Sketch = ['Office { Hub, Desk }', 'Start > Hub 4', 'Hub > End 2', 'Desk > Hub 1'];

describe('the legend', () => {
  it('explains the usual map: divisions, weights at their ends, marks', () => {
    expect(words(legend(LINE, {}))).toEqual([
      ['Colour: Division', 'Office'],
      ['Arrow width: Weight', 'Weight 1', 'Weight 2', 'Weight 4'],
      ['Marks', 'One-way dependency'],
    ]);
  });

  it('says what the ends of every scale are, and leaves out classes that nobody is in', () => {
    const shown = words(legend(LINE, { colour: 'net', size: 'load', border: 'betweenness', arrows: 'betweenness' }));
    expect(shown).toEqual([
      [
        'Colour: Net position',
        '−1 to −0.6: mostly internal customer',
        '−0.5 to −0.2: more internal customer',
        '+0.6 to +1: mostly provider',
      ],
      ['Size: Load provided', 'Weights of its services together', '0', '2', '4'],
      ['Border: Betweenness', 'Share of shortest service chains', '0%', '16.7%', '33.3%'],
      ['Arrow width: Betweenness of the link', 'Share of shortest service chains', '0%', '12.5%', '25%'],
      ['Marks', 'One-way dependency'],
    ]);
  });

  it('says why there is nothing to see: not measured yet, or alike everywhere', () => {
    const looks = { colour: 'findings', size: 'betweenness' } as const;
    const [colour, size] = words(legend(LINE, looks, false));
    expect(colour).toEqual([expect.any(String), 'Not measured yet. It shows as soon as the analysis is done.']);
    expect(size?.slice(1)).toEqual(colour?.slice(1));
    expect(words(legend(['A > B 1'], looks))[1]?.[1]).toMatch(/^Nothing to compare/);
  });

  it('has words in each language for every look there is', () => {
    for (const language of LANGUAGES) {
      for (const colour of COLOUR_LOOKS) expect(legend(LINE, { colour }, true, language)).not.toEqual([]);
      for (const size of SIZE_LOOKS) expect(legend(LINE, { size }, true, language)).not.toEqual([]);
      for (const border of BORDER_LOOKS) expect(legend(LINE, { border }, true, language)).not.toEqual([]);
      for (const arrows of ARROW_LOOKS) expect(legend(LINE, { arrows }, true, language)).not.toEqual([]);
    }
  });

  it('explains a mark only where it is seen', () => {
    const marks = (...sketch: Sketch) => words(legend(sketch, {})).find(([title]) => title === 'Marks') ?? [];
    expect(marks('A > B 1', 'Bank (external-supplier)')).toContain('External party, not measured');
    expect(marks('A > B 1')).not.toContain('External party, not measured');
  });
});
