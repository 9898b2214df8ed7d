import { describe, expect, test } from 'vitest';
import { createRandom } from '#shared/kernel/random.ts';
import { boxAround, DEPARTMENT_SIZE, GRID, grown, MIN_GAP, overlap, union } from '#shared/layout/box.ts';
import { layOut } from '#shared/layout/layout.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, map } from '#tests/driver/engagement-builder.ts';
import { boxesOf, dense, intrusions, type Places, runOvers, standingAt, tooClose } from '#tests/driver/picture.ts';

/** The same boxes on the same kind of grid, filled without thought: the bound that a layout must clearly beat. */
function inReadingOrder(content: MapContent, columns: number): Places {
  return new Map(
    [...content.departments.keys()].map((id, at) => [
      id,
      { x: (at % columns) * 260, y: Math.floor(at / columns) * 180 },
    ]),
  );
}

const aspectOf = (places: Places): number => {
  const all = [...boxesOf(places).values()].reduce(union);
  return (all.right - all.left) / (all.bottom - all.top);
};

describe('a whole picture', () => {
  const cases: [string, MapContent][] = [
    ['one department', map('HR')],
    ['a chain', map('A > B', 'B > C', 'C > D', 'D > E', 'E > F', 'F > G')],
    ['a star', map(...Array.from({ length: 11 }, (_, leaf) => `Hub > Leaf${leaf} ${1 + (leaf % 5)}`))],
    ['nothing tied', map('A', 'B', 'C', 'D', 'E')],
    ['divisions of one and of nobody', map('One { A }', 'Empty { }', 'Two { B, C }', 'A > B', 'X > A')],
    ['14 in 4 divisions', dense(14, 4, 45, 5)],
    ['25 in 3 divisions', dense(25, 3, 60, 8)],
    ['60 in 8 divisions', dense(60, 8, 250, 9)],
    ['300 in 12 divisions', dense(300, 12, 1500, 10)],
    [
      'divisions beside departments of none',
      map('Plant { A, B, C, D, E }', 'Office { F, G }', 'A > H', 'H > I', 'F > J', 'K', 'L'),
    ],
  ];

  test.each(cases)('%s: everybody has a place on the grid, boxes apart, divisions apart', (_, content) => {
    const places = layOut(content);
    expect([...places.keys()].sort()).toEqual([...content.departments.keys()].sort());
    expect([...places.values()].flatMap(({ x, y }) => [x, y]).filter((at) => !Number.isInteger(at / GRID))).toEqual([]);
    expect(tooClose(places)).toEqual([]);
    expect(intrusions(content, places)).toEqual([]);
  });

  test('an empty map has no places', () => {
    expect(layOut(map()).size).toBe(0);
  });

  test('the same map gives the same picture, in whatever order its rows come', () => {
    const content = dense(14, 4, 45, 5);
    const turned: MapContent = {
      ...content,
      departments: new Map([...content.departments].reverse()),
      services: new Map([...content.services].reverse()),
    };
    const places = [...layOut(content)].sort();
    expect([...layOut(content)].sort()).toEqual(places);
    expect([...layOut(turned)].sort()).toEqual(places);
  });

  test('another seed gives another picture', () => {
    const content = dense(25, 3, 60, 8);
    expect([...layOut(content, { seed: 2 })]).not.toEqual([...layOut(content, { seed: 1 })]);
  });

  test('boxes larger than usual stay apart', () => {
    const content = dense(14, 4, 45, 5);
    const size = (row: Department) => ({ width: row.id === department('D003') ? 390 : 150, height: 118 });
    const boxes = [...layOut(content, { size })].map(([id, at]) => {
      const row = content.departments.get(id);
      return boxAround(at, row === undefined ? DEPARTMENT_SIZE : size(row));
    });
    const close = boxes.filter((box, at) =>
      boxes.some((other, next) => next > at && overlap(grown(box, MIN_GAP), other)),
    );
    expect(close).toEqual([]);
  });

  test('is landscape', () => {
    for (const content of [dense(14, 4, 45, 5), dense(25, 3, 60, 8), dense(60, 8, 250, 9)]) {
      const aspect = aspectOf(layOut(content));
      expect(aspect).toBeGreaterThan(1.1);
      expect(aspect).toBeLessThan(2.3);
    }
  });

  test('no arrow of a star is hidden behind a box', () => {
    const star = map(...Array.from({ length: 11 }, (_, leaf) => `Hub > Leaf${leaf} ${1 + (leaf % 5)}`));
    expect(runOvers(star, layOut(star))).toBe(0);
  });

  test('the links of a chain are neighbours', () => {
    const chain = map('A > B', 'B > C', 'C > D', 'D > E', 'E > F', 'F > G', 'G > H');
    const places = layOut(chain);
    expect(runOvers(chain, places)).toBe(0);
    const lengths = [...chain.services.values()].map(({ provider, customer }) => {
      const [from, to] = [places.get(provider), places.get(customer)];
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
    });
    expect(Math.max(...lengths)).toBeLessThan(300);
  });

  test('few arrows run over boxes: on average at most 5 of about 38, a third of what happens without thought', () => {
    const maps = [1, 2, 3, 4, 5, 6].map((seed) => dense(14, 4, 45, seed));
    const sum = (count: (content: MapContent) => number): number =>
      maps.reduce((total, content) => total + count(content), 0);
    const drawn = sum((content) => runOvers(content, layOut(content)));
    expect(drawn / maps.length).toBeLessThanOrEqual(5);
    expect(drawn).toBeLessThan(sum((content) => runOvers(content, inReadingOrder(content, 4))) / 3);
  });

  test('the heaviest arrow is among the short ones', () => {
    const light = ['A > B 1', 'B > C 1', 'C > D 1', 'D > E 1', 'E > F 1', 'F > G 1', 'G > H 1', 'H > A 1'];
    const places = layOut(map(...light, 'A > E 5', 'E > A 5'));
    const [a, e] = [places.get(department('A')), places.get(department('E'))];
    expect(a && e && Math.hypot(a.x - e.x, a.y - e.y)).toBeLessThan(300);
  });
});

describe('newcomers', () => {
  const before = dense(14, 4, 45, 5);
  const standing = layOut(before);

  function withNewcomer(line: string, group?: string): { content: MapContent; places: Places } {
    const base = dense(14, 4, 45, 5);
    const added = map(line);
    const groupId = [...base.divisions.keys()].find((id) => id === group);
    const rows = [...added.departments].map(([id, row]): [DepartmentId, Department] => {
      const known = base.departments.get(id);
      return [id, known ?? (groupId === undefined ? row : { ...row, division: groupId })];
    });
    const services = [...added.services].map(([id, row]) => [`x${id}` as typeof id, row] as const);
    const content = standingAt(
      {
        ...base,
        departments: new Map([...base.departments, ...rows]),
        services: new Map([...base.services, ...services]),
      },
      standing,
    );
    return { content, places: layOut(content) };
  }

  test('nobody else moves', () => {
    const { places } = withNewcomer('New > D003 4');
    for (const [id, at] of standing) expect(places.get(id)).toEqual(at);
    expect(places.size).toBe(15);
  });

  test('one stands near its partner, free, and outside of the divisions', () => {
    const { content, places } = withNewcomer('New > D003 4');
    const [at, partner] = [places.get(department('New')), standing.get(department('D003'))];
    expect(tooClose(places)).toEqual([]);
    expect(intrusions(content, places)).toEqual([]);
    const distances = [...standing.values()]
      .map((to) => (at ? Math.hypot(at.x - to.x, at.y - to.y) : Number.NaN))
      .sort((a, b) => a - b);
    const near = at && partner ? Math.hypot(at.x - partner.x, at.y - partner.y) : Number.NaN;
    expect(near).toBeLessThanOrEqual(distances[4] ?? 0);
  });

  test.each(['Group0', 'Group1', 'Group2', 'Group3'])('one of %s stands in its division', (group) => {
    const { content, places } = withNewcomer('New > D003 4', group);
    expect(tooClose(places)).toEqual([]);
    expect(intrusions(content, places)).toEqual([]);
  });

  test('one without partners stands outside, free', () => {
    const { content, places } = withNewcomer('New');
    expect(tooClose(places)).toEqual([]);
    expect(intrusions(content, places)).toEqual([]);
  });

  test('find a free place in any picture drawn by hand', () => {
    const random = createRandom(11);
    for (let round = 0; round < 40; round++) {
      const spots = Array.from(
        { length: 12 },
        (_, at) => `Old${at} @ ${at * 190 - random.int(9)}.5,${random.int(3) * 110 + random.int(7)}`,
      );
      const arrows = Array.from(
        { length: 12 },
        () => `New${random.int(5)} > Old${random.int(12)} ${1 + random.int(5)}`,
      );
      const drawn = map(...spots, `Team { New0, New1, Old${random.int(12)} }`, ...arrows);
      const places = layOut(drawn);
      const news = [...drawn.departments.keys()].filter((id) => id.startsWith('New'));
      expect(tooClose(places).filter((pair) => pair.includes('New'))).toEqual([]);
      expect(
        news.flatMap((id) => Object.values(places.get(id) ?? { x: 0.5 })).every((at) => Number.isInteger(at / GRID)),
      ).toBe(true);
    }
  });

  test('many are drawn among themselves beside the picture', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => `N${at} > N${(at * 7 + 1) % 60} 2`);
    const content = map('Old @ 100,100', 'Older @ 400,100', 'Old > Older 3', ...crowd);
    const places = layOut(content);
    expect(places.get(department('Old'))).toEqual({ x: 100, y: 100 });
    expect(tooClose(places)).toEqual([]);
    expect([...places.values()].flatMap(({ x, y }) => [x, y]).filter((at) => !Number.isInteger(at / GRID))).toEqual([]);
  });
});
