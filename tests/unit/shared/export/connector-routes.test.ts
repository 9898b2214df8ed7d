import { describe, expect, it } from 'vitest';
import { routeConnectors, type Wanted } from '#shared/export/connector-routes.ts';
import { around, grown, type Rect } from '#shared/export/rect.ts';
import { entersRect, isNear, segmentsOf } from '#shared/export/segment.ts';
import type { Point } from '#shared/model/department.ts';

const at = (x: number, y: number): Rect => around({ x, y }, 150, 60);
const boxes = (places: Record<string, [number, number]>) =>
  new Map(Object.entries(places).map(([name, [x, y]]) => [name, at(x, y)]));
const arrows = (...texts: string[]): Wanted[] =>
  texts.map((text) => {
    const [from = '', to = ''] = text.split('>');
    return { from, to };
  });

/** Share of a way, its ends left out, that is nearer than 7 to another one. */
function together(one: readonly Point[], other: readonly Point[]): number {
  const fine = segmentsOf(one).flatMap(({ a, b }) =>
    Array.from({ length: 20 }, (_, index) => ({
      x: a.x + ((b.x - a.x) * index) / 20,
      y: a.y + ((b.y - a.y) * index) / 20,
    })),
  );
  const inner = fine.slice(Math.round(fine.length * 0.15), Math.round(fine.length * 0.85));
  const near = inner.filter((point) => segmentsOf(other).some((segment) => isNear(point, segment, 7)));
  return near.length / inner.length;
}

describe('the ways of arrows', () => {
  it('is straight between facing sides of two neighbours', () => {
    const [way] = routeConnectors(boxes({ a: [0, 0], b: [400, 0] }), [], arrows('a>b'));
    expect(way).toMatchObject({
      from: { shape: 'a', site: 'right' },
      to: { shape: 'b', site: 'left' },
      route: { form: 'straight' },
    });
  });

  it.each([
    ['level', 400, 0],
    ['aslant', 350, 260],
    ['overlapping across', 60, 200],
  ])('turns in right angles alone where arrows are bent: %s', (_, x, y) => {
    const ways = routeConnectors(boxes({ a: [0, 0], b: [x, y] }), [], arrows('a>b', 'b>a'), 'bent');
    for (const { points, route } of ways) {
      const slants = segmentsOf(points).map(({ a, b }) => Math.min(Math.abs(b.x - a.x), Math.abs(b.y - a.y)));
      expect(Math.max(...slants)).toBeLessThan(0.5);
      expect(route.form === 'straight' || route.square).toBe(true);
    }
  });

  it('goes straight wherever boxes stand where arrows are straight', () => {
    for (const [x, y] of [
      [400, 0],
      [350, 260],
      [-80, 190],
      [10, 5],
    ] as const) {
      const [way] = routeConnectors(boxes({ a: [0, 0], b: [x, y] }), [], arrows('a>b'), 'straight');
      expect(way?.route).toEqual({ form: 'straight' });
    }
  });

  it('goes round a box that stands in between', () => {
    const places = boxes({ a: [0, 0], wall: [300, 0], b: [600, 0] });
    const [way] = routeConnectors(places, [], arrows('a>b'));
    const wall = places.get('wall') ?? at(0, 0);
    expect(segmentsOf(way?.points ?? []).some((segment) => entersRect(segment, wall))).toBe(false);
  });

  it('goes round a text that stands in between', () => {
    const text = around({ x: 200, y: 0 }, 30, 10);
    const [way] = routeConnectors(boxes({ a: [0, 0], b: [400, 0] }), [text], arrows('a>b'));
    expect(segmentsOf(way?.points ?? []).some((segment) => entersRect(segment, text))).toBe(false);
  });

  it.each([
    ['level', 400, 0],
    ['above each other', 0, 300],
    ['aslant', 350, 260],
  ])('keeps opposite and parallel services apart: %s', (_, x, y) => {
    const ways = routeConnectors(boxes({ a: [0, 0], b: [x, y] }), [], arrows('a>b', 'b>a', 'a>b'));
    for (const one of ways) {
      for (const other of ways) if (one !== other) expect(together(one.points, other.points)).toBeLessThan(0.25);
    }
  });

  it('finds a way between boxes that lie on one another', () => {
    expect(routeConnectors(boxes({ a: [0, 0], b: [5, 5] }), [], arrows('a>b'))).toHaveLength(1);
  });

  it('refuses an arrow without its boxes as a bug', () => {
    expect(() => routeConnectors(boxes({ a: [0, 0] }), [], arrows('a>b'))).toThrow('without its boxes');
  });

  it('crosses no box but its own on a grid with a free lane for every arrow', () => {
    const places = boxes({ a: [0, 0], b: [300, 0], c: [600, 0], d: [0, 200], e: [300, 200], f: [600, 200] });
    const wanted = arrows('a>b', 'a>c', 'a>f', 'd>c', 'f>d', 'e>b', 'c>a', 'd>f');
    const ways = routeConnectors(places, [], wanted);
    ways.forEach(({ points, from, to }) => {
      for (const [name, rect] of places) {
        if (name === from.shape || name === to.shape) continue;
        expect(segmentsOf(points).some((segment) => entersRect(segment, grown(rect, -1)))).toBe(false);
      }
    });
  });
});
