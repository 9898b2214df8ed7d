import { describe, expect, test } from 'vitest';
import { type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { type CycleLimits, shortCycles } from '#shared/analysis/short-cycles.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const LIMITS: CycleLimits = { leastWeight: 4, shortest: 3, longest: 5, most: 10 };
const graph = (...sketch: readonly string[]) => must(graphFrom(map(...sketch)));
const said = (whole: Graph, limits: Partial<CycleLimits> = {}) =>
  shortCycles(whole, { ...LIMITS, ...limits }).map(({ departments, weight }) => {
    return `${departments.map((v) => whole.departments[v]).join('')}${weight}`;
  });

/** Every way round from every start, tried out: the least department first, so each cycle once. */
function tried(whole: Graph, longest: number): readonly string[] {
  const found: { readonly weight: number; readonly path: readonly number[] }[] = [];
  const walk = (path: readonly number[], weight: number): void => {
    const [start = 0, last = 0] = [path[0], path.at(-1)];
    for (const [arc, from] of whole.provider.entries()) {
      const to = whole.customer[arc] ?? 0;
      const least = Math.min(weight, whole.weight[arc] ?? 0);
      if (from !== last || least < 4) continue;
      if (to === start && path.length >= 3) found.push({ weight: least, path });
      if (to > start && !path.includes(to) && path.length < longest) walk([...path, to], least);
    }
  };
  for (const start of whole.departments.keys()) walk([start], Number.POSITIVE_INFINITY);
  found.sort((a, b) => b.weight - a.weight || a.path.length - b.path.length);
  return found.map(({ weight, path }) => `${path.map((v) => whole.departments[v]).join('')}${weight}`);
}

describe('short cycles', () => {
  test('run from provider to customer, from the first department on', () => {
    expect(said(graph('C > A 4', 'A > B 5', 'B > C 4'))).toEqual(['ABC4']);
  });

  test('have three to five departments', () => {
    const ring = (...names: readonly string[]) =>
      names.map((name, at) => `${name} > ${names[(at + 1) % names.length]} 4`);
    expect(said(graph(...ring('A', 'B')))).toEqual([]);
    expect(said(graph(...ring('A', 'B', 'C', 'D', 'E')))).toEqual(['ABCDE4']);
    expect(said(graph(...ring('A', 'B', 'C', 'D', 'E', 'F')))).toEqual([]);
  });

  test('need every arc to be strong', () => {
    expect(said(graph('A > B 5', 'B > C 5', 'C > A 3'))).toEqual([]);
  });

  test('come by least weight, then by length, and end after the most that are asked for', () => {
    const whole = graph(
      'A > B 4',
      'B > C 4',
      'C > A 4',
      'D > E 5',
      'E > F 5',
      'F > G 5',
      'G > D 5',
      'G > H 4',
      'H > D 4',
    );
    expect(said(whole)).toEqual(['DEFG5', 'ABC4', 'DEFGH4']);
    expect(said(whole, { most: 2 })).toEqual(['DEFG5', 'ABC4']);
  });

  test('are those that trying every way round finds', () => {
    let total = 0;
    for (let seed = 0; seed < 30; seed++) {
      const whole = graph(...lines(randomTies(8, 40, seed)));
      const every = tried(whole, 5);
      expect([...said(whole, { most: 1000 })].sort()).toEqual([...every].sort());
      expect(said(whole).map((one) => [one.at(-1), one.length])).toEqual(
        every.slice(0, 10).map((one) => [one.at(-1), one.length]),
      );
      total += every.length;
    }
    expect(total).toBeGreaterThan(30);
  });
});
