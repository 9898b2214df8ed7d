import { describe, expect, it } from 'vitest';
import { connectorPath, polyline, sitePoint } from '#shared/export/connector-path.ts';
import { type Connector, type Shape, shapesByName } from '#shared/export/drawing.ts';
import type { Figure } from '#shared/export/figure.ts';
import { type MapFigureOptions, mapFigure } from '#shared/export/map-figure.ts';
import { grown, holds, overlaps, type Rect } from '#shared/export/rect.ts';
import { entersRect, segmentsOf } from '#shared/export/segment.ts';
import { textArea } from '#shared/export/text-area.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import type { Department } from '#shared/model/department.ts';
import { crowd, finding, hostile, reportOf, rowsOfFive, type Sketched, sketch } from '#tests/driver/export-sketch.ts';
import { valveMaker, valveReport } from '#tests/driver/valve-maker.ts';

const english = createTranslator('en');
const figure = ({ content }: Sketched, options: Partial<MapFigureOptions> = {}): Figure =>
  mapFigure(content, { translator: english, layOut: rowsOfFive, ...options });

const shapes = ({ items }: Figure, prefix: string): Shape[] =>
  items.filter((item): item is Shape => item.kind === 'shape' && item.name.startsWith(prefix));
const connectors = ({ items }: Figure): Connector[] => items.filter((item) => item.kind === 'connector');

function reaches(item: Connector, all: ReadonlyMap<string, Shape>): readonly Rect[] {
  const [from, to] = [all.get(item.from.shape), all.get(item.to.shape)];
  if (from === undefined || to === undefined) throw new Error(`${item.name} is glued to nothing`);
  const ends = { start: sitePoint(from.rect, item.from.site), end: sitePoint(to.rect, item.to.site) };
  const path = connectorPath({ ...ends, from: item.from.site, to: item.to.site, route: item.route });
  return polyline(path, 10).map((point) => ({ ...point, width: 0, height: 0 }));
}

/** Everything that must hold of every figure. */
function check(drawn: Figure): void {
  const whole = { x: 0, y: 0, width: drawn.width, height: drawn.height };
  const all = shapesByName(drawn.items);
  expect(new Set(drawn.items.map(({ name }) => name)).size).toBe(drawn.items.length);
  for (const item of drawn.items) {
    expect(item.description).not.toBe('');
    if (item.kind === 'shape') {
      expect(holds(whole, item.rect), `${item.name} is inside`).toBe(true);
      const text = textArea(item);
      if (text !== undefined) expect(holds(grown(item.rect, 0.5), text), `${item.name} holds its text`).toBe(true);
    }
    if (item.kind === 'connector') {
      for (const point of reaches(item, all))
        expect(holds(drawn.areas.map, point), `${item.name} is inside`).toBe(true);
    }
  }
  const boxes = shapes(drawn, 'department:');
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlaps(box.rect, other.rect)).toBe(false);
    expect(holds(drawn.areas.map, box.rect)).toBe(true);
  });
  const { map, legend, header } = drawn.areas;
  const areas = [map, legend, header].filter((area) => area !== undefined);
  areas.forEach((area, index) => {
    expect(holds(whole, area)).toBe(true);
    for (const other of areas.slice(index + 1)) expect(overlaps(area, other)).toBe(false);
  });
  const entries = shapes(drawn, 'legend:').filter(({ name }) => !name.endsWith(':sample'));
  entries.forEach((entry, index) => {
    expect(legend !== undefined && holds(grown(legend, 0.01), entry.rect)).toBe(true);
    for (const other of entries.slice(index + 1)) expect(overlaps(entry.rect, other.rect)).toBe(false);
  });
}

const MAPS: readonly (readonly [string, () => Sketched])[] = [
  ['no departments', () => sketch({ divisions: {} })],
  ['one department', () => sketch({ divisions: { '': ['Finance'] } })],
  ['14 departments', valveMaker],
  ['60 departments', () => crowd(60)],
  ['hostile names', hostile],
];

describe('the figure of a map', () => {
  it.each(MAPS.flatMap(([name, make]) => LANGUAGES.map((language) => [name, language, make] as const)))(
    'crops nothing and lets nothing overlap: %s, %s',
    (_, language, make) => {
      const map = make();
      const report = map.content.departments.size === 14 ? valveReport(map) : undefined;
      const translator = createTranslator(language);
      const header = { title: 'As-is', subtitle: 'Client' };
      for (const aspect of [16 / 9, 0.5]) check(figure(map, { translator, report, header, aspect, labels: true }));
    },
  );

  it('is the same for the same input', () => {
    expect(figure(valveMaker())).toEqual(figure(valveMaker()));
  });

  it('draws an arrow from provider to internal customer, as wide as its weight', () => {
    const map = sketch({ divisions: { '': ['A', 'B', 'C'] }, services: ['A > B 1', 'B > C 5 parts'] });
    const [heavy, light] = [...connectors(figure(map))].sort((a, b) => b.stroke.width - a.stroke.width);
    expect(heavy).toMatchObject({
      from: { shape: `department:${map.id('B')}` },
      to: { shape: `department:${map.id('C')}` },
    });
    expect(heavy?.description).toBe('B serves C: parts, weight 5');
    expect(light?.stroke.width).toBeCloseTo(1.2);
    expect(heavy?.stroke.width).toBeCloseTo(4.6);
  });

  it('spreads volumes by their logarithm', () => {
    const services = ['A > B 1', 'B > C 10', 'C > A 100'];
    const drawn = figure(sketch({ divisions: { '': ['A', 'B', 'C'] }, services, weights: 'volume' }));
    const widths = connectors(drawn)
      .map(({ stroke }) => stroke.width)
      .sort((a, b) => a - b);
    expect(widths).toEqual([1.2, 2.9, 4.6].map((width) => expect.closeTo(width)));
    expect(shapes(drawn, 'legend:weight-100')).toHaveLength(1);
  });

  it('draws equal volumes equally wide', () => {
    const drawn = figure(
      sketch({ divisions: { '': ['A', 'B'] }, services: ['A > B 7', 'B > A 7'], weights: 'volume' }),
    );
    expect(connectors(drawn).map(({ stroke }) => stroke.width)).toEqual(
      [2.9, 2.9].map((width) => expect.closeTo(width)),
    );
  });

  it('encloses the departments of a division, and no other', () => {
    const drawn = figure(valveMaker());
    const { content } = valveMaker();
    for (const division of content.divisions.values()) {
      const [box] = shapes(drawn, `division:${division.id}`);
      for (const department of content.departments.values()) {
        const [own] = shapes(drawn, `department:${department.id}`);
        const inside = box !== undefined && own !== undefined && overlaps(box.rect, own.rect);
        expect(inside).toBe(department.division === division.id);
      }
    }
  });

  it('leads hardly an arrow through a department that it does not serve, even where no layout helps', () => {
    const drawn = figure(valveMaker());
    const all = shapesByName(drawn.items);
    const crossed = connectors(drawn).flatMap((connector) => {
      const pieces = segmentsOf(reaches(connector, all));
      const others = shapes(drawn, 'department:').filter(
        ({ name }) => name !== connector.from.shape && name !== connector.to.shape,
      );
      return others.filter(({ rect }) => pieces.some((piece) => entersRect(piece, rect)));
    });
    // Of 45 arrows in plain rows; without regard for the boxes it is 13.
    expect(crossed.length).toBeLessThanOrEqual(2);
  });

  it('leaves out a division without departments', () => {
    expect(shapes(figure(sketch({ divisions: { Empty: [], Full: ['A'] } })), 'division:')).toHaveLength(1);
  });

  it('marks a bottleneck with a badge and a one-way dependency with dashes, and explains both', () => {
    const map = sketch({ divisions: { '': ['A', 'B', 'C'] }, services: ['A > B 5', 'B > A 1', 'B > C 5'] });
    const oneWay = finding('one-way-dependency', [map.id('A'), map.id('B')], map.content);
    const report = reportOf(map.content, [oneWay, finding('bottleneck', [map.id('B')], map.content)]);
    const drawn = figure(map, { report });
    expect(shapes(drawn, 'badge:').map(({ name }) => name)).toEqual([`badge:${map.id('B')}`]);
    expect(
      connectors(drawn)
        .filter(({ stroke }) => stroke.dashed)
        .map(({ name }) => name),
    ).toEqual(['service:s001']);
    expect(shapes(drawn, 'legend:').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['legend:bottleneck', 'legend:one-way']),
    );
    const plain = shapes(figure(map), 'legend:').map(({ name }) => name);
    expect(plain).not.toContain('legend:bottleneck');
    expect(plain).not.toContain('legend:one-way');
  });

  it('draws an external party with a dashed border', () => {
    const map = sketch({ divisions: { '': ['A', 'B'] } });
    const departments = new Map(
      [...map.content.departments].map(([id, row]): [Department['id'], Department] => [
        id,
        row.name === 'B' ? { ...row, party: 'external-supplier' } : row,
      ]),
    );
    const drawn = figure({ ...map, content: { ...map.content, departments } });
    expect(shapes(drawn, 'department:').map(({ stroke }) => stroke?.dashed)).toEqual([false, true]);
    expect(shapes(drawn, 'legend:external')).not.toHaveLength(0);
  });

  it('draws faint what is not highlighted', () => {
    const map = sketch({ divisions: { '': ['A', 'B', 'C'] }, services: ['A > B 5', 'B > C 5'] });
    const services = new Set([...map.content.services.keys()].slice(0, 1));
    const drawn = figure(map, { highlight: { departments: new Set([map.id('A'), map.id('B')]), services } });
    const [a, , c] = shapes(drawn, 'department:');
    expect(c?.stroke?.colour).not.toEqual(a?.stroke?.colour);
    const colour = (name: string) => connectors(drawn).find((each) => each.name === name)?.stroke.colour;
    expect(colour('service:s001')).not.toEqual(colour('service:s002'));
  });

  it('says how many weights were only assumed', () => {
    const map = sketch({ divisions: { '': ['A', 'B'] }, services: ['A > B 3'] });
    const services = new Map([...map.content.services].map(([id, row]) => [id, { ...row, assumed: true }]));
    const [note] = shapes(figure({ ...map, content: { ...map.content, services } }), 'legend:assumed');
    expect(note?.description).toBe('1 of 1 weights not stated yet, drawn as 3');
  });

  it('asks for a layout only where a place is missing', () => {
    const map = sketch({ divisions: { '': ['A'] } });
    const departments = new Map(
      [...map.content.departments].map(([id, row]) => [id, { ...row, position: { x: 0, y: 0 } }]),
    );
    const layOut = () => {
      throw new Error('asked');
    };
    expect(() => figure({ ...map, content: { ...map.content, departments } }, { layOut })).not.toThrow();
    expect(() => figure(map, { layOut })).toThrow('asked');
  });

  it('puts the legend where the map stays larger', () => {
    const beside = figure(valveMaker(), { aspect: 3 }).areas;
    const below = figure(valveMaker(), { aspect: 0.5 }).areas;
    expect(beside.legend?.x).toBeGreaterThan(beside.map.x + beside.map.width);
    expect(below.legend?.y).toBeGreaterThan(below.map.y + below.map.height);
  });
});
