import { describe, expect, it } from 'vitest';
import type { Shape } from '#shared/export/drawing.ts';
import { mapFigure } from '#shared/export/map-figure.ts';
import { inGroups } from '#shared/export/map-groups.ts';
import { INK } from '#shared/export/palette.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Point } from '#shared/model/department.ts';
import { finding, reportOf, type Sketched, sketch } from '#tests/driver/export-sketch.ts';

/** The map with departments at these places, by name. */
function drawn(
  { content, id }: Sketched,
  places: Readonly<Record<string, readonly [number, number]>>,
  report = reportOf(content, []),
) {
  const at = new Map(
    Object.entries(places).map(([name, [x, y]]): [ReturnType<typeof id>, Point] => [id(name), { x, y }]),
  );
  return mapFigure(content, { translator: createTranslator('en'), layOut: () => at, report }).items;
}

const groupsOf = (items: ReturnType<typeof drawn>) =>
  new Map(items.map((item) => [item.name, (item.within ?? []).map(({ name }) => name)]));

describe('the groups of a map', () => {
  const map = sketch({
    divisions: { Make: ['A', 'B'], Sell: ['C'], '': ['D'] },
    services: ['A > B 4', 'A > C 3', 'C > D 2'],
  });
  const places = { A: [0, 0], B: [0, 200], C: [500, 0], D: [500, 400] } as const;
  const report = reportOf(map.content, [finding('bottleneck', [map.id('A')], map.content)]);
  const items = drawn(map, places, report);
  const groups = groupsOf(items);
  const [make, sell] = [...map.content.divisions.keys()].map((id) => `group:division:${id}`);
  const box = (name: string) => `department:${map.id(name)}`;

  it('hold a division with its departments, and the services between them', () => {
    expect(groups.get(box('B'))).toEqual([make]);
    expect(groups.get(box('C'))).toEqual([sell]);
    expect(groups.get('service:s001')).toEqual([make]);
    expect([groups.get('service:s002'), groups.get('service:s003'), groups.get(box('D'))]).toEqual([[], [], []]);
  });

  it('hold a badge with its department', () => {
    const own = [make, `group:${box('A')}`];
    expect([groups.get(box('A')), groups.get(`badge:${map.id('A')}`)]).toEqual([own, own]);
  });

  it('have members that are neighbours, and arrows from elsewhere above their boxes', () => {
    for (const group of [make, sell]) {
      const at = items.flatMap((item, index) => (groups.get(item.name)?.[0] === group ? [index] : []));
      expect(at).toEqual(at.map((_, step) => (at[0] ?? 0) + step));
    }
    const place = (name: string) => items.findIndex((item) => item.name === name);
    expect(place('service:s002')).toBeGreaterThan(Math.max(place(box('A')), place(box('C'))));
    expect(place('service:s001')).toBeLessThan(place(box('A')));
  });

  it('leave a division loose where a department of another would lie under its box', () => {
    const loose = groupsOf(drawn(map, { ...places, C: [0, 100] }));
    expect([loose.get(box('A')), loose.get(box('B')), loose.get(box('C'))]).toEqual([[], [], []]);
  });

  it('leave a division loose where a service from elsewhere would strike through its names', () => {
    const { content, id } = sketch({ divisions: { Make: ['A'], '': ['L', 'R'] } });
    const boxAt = (name: string, x: number, y: number, width: number): Shape => {
      return { kind: 'shape', name, description: name, form: 'rounded', rect: { x, y, width, height: 50 } };
    };
    const [left, own, right] = ['L', 'A', 'R'].map((name) => `department:${id(name)}`);
    const made = (y: number): readonly string[] => {
      const [division] = content.divisions.keys();
      const items = inGroups(content, {
        divisions: [boxAt(`division:${division}`, 190, y, 120)],
        departments: [boxAt(left ?? '', 0, 0, 100), boxAt(own ?? '', 200, y, 100), boxAt(right ?? '', 400, 0, 100)],
        connectors: [
          {
            ...{ kind: 'connector', name: 'service:s1', description: '', route: { form: 'straight' } },
            ...{ from: { shape: left ?? '', site: 'right' }, to: { shape: right ?? '', site: 'left' } },
            stroke: { colour: INK, width: 1 },
          },
        ],
        ...{ badges: [], labels: [] },
      });
      return items.filter(({ within }) => within !== undefined).map(({ name }) => name);
    };
    expect(made(200)).toEqual([`division:${[...content.divisions.keys()][0]}`, own]);
    expect(made(10)).toEqual([]);
  });
});
