import type { Chart } from '#shared/export/chart.ts';
import type { Deck, Slide } from '#shared/export/deck.ts';
import { chartXml } from './chart.ts';
import { chartWorkbook } from './chart-data.ts';
import type { Part, Target } from './package.ts';

/** What a slide leads to before its charts: its layout and its notes. */
export const SLIDE_TARGETS = 2;

/** Where the parts of a slide's chart stand, by its place on the slide from 0. */
export interface ChartPlaces {
  readonly chart: (at: number) => string;
  readonly book: (at: number) => string;
}

/** The charts of a slide with their workbooks, and what the slide leads to for them, in the order of its items. */
export function chartParts(
  { items }: Slide,
  deck: Deck,
  places: ChartPlaces,
): { readonly targets: readonly Target[]; readonly parts: readonly Part[] } {
  const charts: readonly Chart[] = items.filter((item) => item.kind === 'chart');
  const targets = charts.map((_, at): Target => ({ path: places.chart(at), kind: 'chart' }));
  const parts = charts.flatMap((chart, at): readonly Part[] => {
    const book: Target = { path: places.book(at), kind: 'embeddedWorkbook' };
    return [
      { path: places.chart(at), kind: 'chart', content: chartXml(chart, deck.language), leadsTo: [book] },
      { ...book, content: chartWorkbook(chart, deck), leadsTo: [] },
    ];
  });
  return { targets, parts };
}
