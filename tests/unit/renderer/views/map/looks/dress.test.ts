import { describe, expect, it } from 'vitest';
import { type RatedServices, ratedServices } from '#renderer/state/satisfaction.ts';
import { NOTHING } from '#renderer/state/selection.ts';
import { collapseDivisions, collapsedBoxes } from '#renderer/views/map/collapsed-divisions.ts';
import { dress } from '#renderer/views/map/looks/dress.ts';
import { type MapElements, mapElements } from '#renderer/views/map/map-model.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { type Looks, USUAL_LOOKS } from '#shared/model/looks.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, division, engagement, MAP, map, type Sketch, service } from '#tests/driver/engagement-builder.ts';
import { answered, withRaters } from '#tests/driver/rating-sketch.ts';

/** A line of departments, all of whose chains run over Hub; one party outside. */
const SKETCH: Sketch = [
  'Office { Hub, Desk }',
  'Start > Hub 4',
  'Hub > End 2',
  'Desk > Hub 1',
  'Bank (external-supplier)',
  'Bank > Start 3',
];

function drawn(
  content: MapContent,
  looks: Partial<Looks>,
  collapsed: readonly string[] = [],
  measured = true,
  rated: RatedServices = new Map(),
) {
  const report = measured ? must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)) : undefined;
  const { content: open, members } = collapseDivisions(content, new Set(collapsed.map(division)));
  const common = { language: 'en', selection: NOTHING } as const;
  const elements: MapElements = new Map([
    ...collapsedBoxes(content, members, { ...common, lit: undefined }),
    ...mapElements({ ...common, content: open, report, lit: undefined, fates: new Map(), serviceNames: false }),
  ]);
  const input = { content, report, members, language: 'en', rated, looks: { ...USUAL_LOOKS, ...looks } } as const;
  return { elements, dressed: dress(elements, input) };
}
const data = (elements: MapElements, name: string) => elements.get(department(name))?.data ?? {};

describe('the usual looks', () => {
  it('change nothing, not even the value', () => {
    const { elements, dressed } = drawn(map(...SKETCH), {});
    expect(dressed).toBe(elements);
  });
});

describe('colour', () => {
  it('by net position is written in the box too, and takes the colours of divisions away', () => {
    const { elements, dressed } = drawn(map(...SKETCH), { colour: 'net' });
    // Hub gives 2 and receives 5: (2 - 5) / 7.
    expect(data(dressed, 'Hub')).toMatchObject({ label: 'Hub\n−0.4', tone: 'net-2' });
    expect(data(dressed, 'Start')).toMatchObject({ label: 'Start\n+1', tone: 'net-5' });
    expect(data(dressed, 'End')).toMatchObject({ label: 'End\n−1', tone: 'net-1' });
    expect(data(elements, 'Hub')).toHaveProperty('hue');
    expect(data(dressed, 'Hub')).not.toHaveProperty('hue');
    expect(dressed.get(division('Office'))?.data.hue).not.toBe(elements.get(division('Office'))?.data.hue);
  });

  it('leaves what is not measured bare', () => {
    expect(data(drawn(map(...SKETCH), { colour: 'net' }).dressed, 'Bank')).not.toHaveProperty('tone');
    expect(data(drawn(map(...SKETCH), { colour: 'net' }, [], false).dressed, 'Hub')).not.toHaveProperty('tone');
  });

  it('by findings shows the gravest, and how many there are of that kind', () => {
    // Two one-way dependencies of A; B has one.
    const content = map('B > A 5', 'C > A 5', 'A > D 1', 'D > A 1');
    const report = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
    const { dressed } = drawn(content, { colour: 'findings' });
    for (const row of content.departments.values()) {
      const own = report.findings.filter(({ departments }) => departments.includes(row.id));
      const [gravest] = own;
      const { label, tone } = data(dressed, row.name);
      expect(tone).toBe(gravest?.severity);
      const count = own.filter(({ severity }) => severity === gravest?.severity).length;
      expect(String(label).split('\n')[1]?.split(' ')[1]).toBe(gravest && String(count));
    }
    expect(data(dressed, 'A').tone).toBeDefined();
  });

  it('none turns even collapsed divisions grey', () => {
    const plain = drawn(map(...SKETCH), { colour: 'none' }, ['Office']).dressed.get(division('Office'));
    expect(plain?.data.hue).toBe(7);
  });
});

describe('size', () => {
  it('grows from nothing to the greatest on the map, words with it', () => {
    const { elements, dressed } = drawn(map(...SKETCH), { size: 'load' });
    const scale = (name: string) => Number(data(dressed, name).width) / Number(data(elements, name).width);
    expect(scale('Start')).toBeCloseTo(1.45);
    expect(scale('Hub')).toBeCloseTo(0.85 + 0.6 / 2);
    expect(scale('End')).toBeCloseTo(0.85);
    expect(data(dressed, 'Start').font).toBeCloseTo(14 * 1.45);
    expect(data(dressed, 'Bank')).toEqual(data(elements, 'Bank'));
  });

  it('stays even where all are 0', () => {
    const { elements, dressed } = drawn(map('A > B', 'C'), { size: 'betweenness' });
    expect([...dressed].map(([, spec]) => spec.data)).toEqual([...elements].map(([, spec]) => spec.data));
  });
});

describe('border', () => {
  it('is widest where most chains run, and thin where no finding stands', () => {
    const between = drawn(map(...SKETCH), { border: 'betweenness' }).dressed;
    expect(data(between, 'Hub').frame).toBe(6);
    expect(data(between, 'End').frame).toBe(1);
    const found = drawn(map('A > B 1', 'B > A 1', 'C'), { border: 'findings' }).dressed;
    expect(data(found, 'A').frame).toBe(1);
  });
});

describe('arrows', () => {
  it('by betweenness of the link, not by weight', () => {
    const { dressed } = drawn(map(...SKETCH), { arrows: 'betweenness' });
    const width = (number: number) => Number(dressed.get(service(number))?.data.width);
    // Two chains end over Hub > End besides its own; the weak link from Desk carries as many as the strong one from Start.
    expect(width(2)).toBe(7);
    expect(width(1)).toBe(width(3));
    expect(width(1)).toBeLessThan(width(2));
  });

  it('of a collapsed division count what runs over all of its own', () => {
    const content = map('Office { A, B }', 'X > A 3', 'X > B 3', 'A > Y 2', 'B > Y 2', 'X > Y 1');
    const { dressed } = drawn(content, { arrows: 'betweenness' }, ['Office']);
    const width = (from: string, to: string) =>
      Number(
        [...dressed.values()].find(({ data: { source, target } }) => source === from && target === to)?.data.width,
      );
    expect(width('X', 'Office')).toBe(7);
    expect(width('X', 'Y')).toBeLessThan(7);
  });

  it('all alike say nothing', () => {
    const { dressed } = drawn(map('A > B 1', 'B > C 5'), { arrows: 'even' });
    expect(new Set([1, 2].map((number) => dressed.get(service(number))?.data.width)).size).toBe(1);
  });
});

describe('satisfaction', () => {
  const rows = (count: number) => Array.from({ length: count }, () => Array(7).fill(2));
  const content = map('A > B 1', 'A > C 3', 'B > C 2', 'Office { B, C }');
  const start = withRaters(engagement('A > B 1', 'A > C 3', 'B > C 2'), { A: 1, B: 6, C: 2 });
  const first = answered(start, { service: service(1), performance: rows(6) });
  const rated = ratedServices(answered(first, { service: service(2), performance: rows(2) }), MAP);
  const look = (looks: Partial<Looks>, collapsed: readonly string[] = []) =>
    drawn(content, looks, collapsed, false, rated).dressed;

  it('colours providers by their score, with how many answered; what is not told or not rated has a sign', () => {
    const dressed = look({ colour: 'satisfaction' });
    expect(data(dressed, 'A')).toMatchObject({ tone: 'net-4', label: 'A\n2.0 · 6' });
    expect(data(dressed, 'B')).toMatchObject({ sign: '?', label: 'B\n?' });
    expect(data(dressed, 'B')).not.toHaveProperty('tone');
    expect(data(dressed, 'C').label).toBe('C');
  });

  it('colours arrows by theirs, those of a collapsed division by all that they stand for', () => {
    const scored = [1, 2, 3].map((number) => look({ arrows: 'satisfaction' }).get(service(number))?.data);
    expect(scored.map((one) => one?.scored)).toEqual([2, 'withheld', 'unrated']);
    expect(scored.map((one) => one?.label)).toEqual(['2.0 · 6', '⊘', '?']);
    const [sum] = [...look({ arrows: 'satisfaction' }, ['Office']).values()].filter(({ group }) => group === 'edges');
    expect(sum?.data).toMatchObject({ target: division('Office'), scored: 2 });
  });
});
