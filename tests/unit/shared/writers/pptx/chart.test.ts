import { describe, expect, it } from 'vitest';
import { answerAxis, type Chart } from '#shared/export/chart.ts';
import { chartItems } from '#shared/export/chart-items.ts';
import { chartRoom } from '#shared/export/chart-room.ts';
import type { Deck, Slide } from '#shared/export/deck.ts';
import { grown, holds } from '#shared/export/rect.ts';
import { writePptx } from '#shared/writers/pptx/pptx.ts';
import { all, first, readPptx } from '#tests/driver/pptx-reader.ts';

const CATEGORIES = ['Time', 'Value', '信息'];
const SERIES = [
  { name: 'Customers', colour: { base: 'accent1' }, values: [2.5, undefined, 4] },
  { name: 'Provider', colour: { base: 'accent2' }, values: [4, 3, 5], labelled: true },
] as const;

const chart = (form: 'bars' | 'columns' | 'radar'): Chart => ({
  kind: 'chart',
  name: 'chart',
  description: 'Two views',
  ...{ rect: { x: 40, y: 92, width: 500, height: 300 }, size: 10, legend: true },
  plot: { form, categories: CATEGORIES, values: answerAxis('Mean'), series: SERIES },
});

const scatter: Chart = {
  ...chart('bars'),
  plot: {
    form: 'scatter',
    ...{ across: answerAxis('Performance'), up: answerAxis('Importance') },
    series: [
      {
        name: 'Dimensions',
        ...{ colour: { base: 'dk1' }, mark: 'point', listed: true },
        points: [
          { label: 'Time', side: 'left', x: 2, y: 4.5 },
          { label: 'Value', side: 'above', x: 4, y: 4 },
        ],
      },
    ],
  },
};

function deckOf(item: Chart): Deck {
  const slide: Slide = {
    name: 's',
    layout: 'title-only',
    title: 'T',
    subtitle: [],
    footer: '',
    notes: [],
    items: [item],
  };
  const sections = [{ id: 's', name: 'S', slides: 1 }];
  return { language: 'en', ratio: '16:9', title: 'T', date: '2026-03-02', slides: [slide], sections };
}

const FORMS = ['bars', 'columns', 'radar'] as const;

describe('a native chart', () => {
  it.each(FORMS)('leaves a gap where a value is missing: %s', (form) => {
    const { files, workbooks } = readPptx(writePptx(deckOf(chart(form))));
    const xml = files.get('ppt/charts/chart1-1.xml');
    if (xml === undefined) throw new Error('no chart');
    const [customers, provider] = all(xml, 'c:val').map((each) =>
      all(each, 'c:pt').map((point) => [point.getAttribute('idx'), first(point, 'c:v').textContent]),
    );
    expect(customers).toEqual([
      ['0', '2.5'],
      ['2', '4'],
    ]);
    expect(provider).toHaveLength(3);
    expect(first(xml, 'c:dispBlanksAs').getAttribute('val')).toBe('gap');
    const [book] = workbooks.values();
    const sheet = readPptx(book ?? new Uint8Array()).files.get('xl/worksheets/sheet1.xml');
    if (sheet === undefined) throw new Error('no sheet');
    const cells = new Map(all(sheet, 'c').map((cell) => [cell.getAttribute('r'), cell.textContent]));
    expect([cells.get('B2'), cells.get('B3'), cells.get('B4')]).toEqual(['2.5', undefined, '4']);
    expect([cells.get('A4'), cells.get('B1'), cells.get('C1')]).toEqual(['信息', 'Customers', 'Provider']);
    expect(all(xml, 'c:f').map(({ textContent }) => textContent)).toContain('Sheet1!$B$2:$B$4');
  });

  it('has two axes that each of its parts names, and leads to its workbook', () => {
    for (const one of [...FORMS.map(chart), scatter]) {
      const { files, slides } = readPptx(writePptx(deckOf(one)));
      const xml = files.get('ppt/charts/chart1-1.xml');
      if (xml === undefined) throw new Error('no chart');
      const ids = all(xml, 'c:axId').map((each) => each.getAttribute('val'));
      expect([ids.length, new Set(ids).size]).toEqual([4, 2]);
      const lead = first(files.get('ppt/charts/_rels/chart1-1.xml.rels') ?? xml, 'Relationship');
      expect(lead.getAttribute('Target')).toBe('../../ppt/embeddings/workbook1-1.xlsx');
      const [slide] = slides;
      if (slide === undefined) throw new Error('no slide');
      const frame = first(slide, 'p:graphicFrame');
      expect(first(frame, 'p:cNvPr').getAttribute('descr')).toBe('Two views');
      const target = first(frame, 'c:chart').getAttribute('r:id');
      const leads = all(files.get('ppt/slides/_rels/slide1.xml.rels') ?? xml, 'Relationship');
      const found = leads.find((each) => each.getAttribute('Id') === target);
      expect(found?.getAttribute('Target')).toContain('charts/chart1-1.xml');
    }
  });

  it('is drawn inside its place, with a mark for each value and none for a missing one', () => {
    for (const one of FORMS.map(chart)) {
      const items = chartItems(one);
      const marks = items.filter(({ name }) => /^chart:(bar|point)-/.test(name));
      expect(marks).toHaveLength(5);
      for (const item of items) if (item.kind === 'shape') expect(holds(grown(one.rect, 12), item.rect)).toBe(true);
    }
    const dots = chartItems(scatter).filter(({ name }) => name.startsWith('chart:point-'));
    const { plot } = chartRoom(scatter);
    expect(dots).toHaveLength(2);
    const [dot] = dots;
    if (dot?.kind !== 'shape') throw new Error('no point');
    expect(dot.rect.x + dot.rect.width / 2).toBeCloseTo(plot.x + plot.width / 4);
  });
});
