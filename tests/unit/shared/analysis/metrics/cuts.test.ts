import { describe, expect, test } from 'vitest';
import { connectedness } from '#shared/analysis/metrics/connectedness.ts';
import { articulationPoints, bridges } from '#shared/analysis/metrics/cuts.ts';
import { lines } from '#tests/driver/engagement-builder.ts';
import { clique, graphOf, measured, mutual } from '#tests/driver/measured.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

const both = (...sketch: readonly string[]) => [measured(articulationPoints, ...sketch), measured(bridges, ...sketch)];

describe('articulation points and bridges', () => {
  test('of two cliques joined by one department are that department, and no tie', () => {
    expect(both(...clique(2, 'A', 'B', 'Mid'), ...clique(2, 'Mid', 'X', 'Y'))).toEqual([['Mid'], []]);
  });

  test('of two cliques joined by one tie are its two ends and the tie, answered or not', () => {
    const cliques = [...clique(2, 'A', 'B', 'C'), ...clique(2, 'X', 'Y', 'Z')];
    expect(both(...cliques, 'Y > B 1')).toEqual([['B', 'Y'], [['B', 'Y']]]);
    expect(both(...cliques, ...mutual('B <> Y 1'))).toEqual([['B', 'Y'], [['B', 'Y']]]);
  });

  test('of a star are its centre and every tie', () => {
    expect(both('Hub > C 1', 'A > Hub 1', 'B > Hub 1')).toEqual([
      ['Hub'],
      [
        ['A', 'Hub'],
        ['B', 'Hub'],
        ['C', 'Hub'],
      ],
    ]);
  });

  test('there are none in a ring, nor on a map without services', () => {
    expect(both('A > B 1', 'B > C 1', 'C > D 1', 'A > D 1')).toEqual([[], []]);
    expect(both('A', 'B')).toEqual([[], []]);
    expect(both()).toEqual([[], []]);
  });

  test('in a chain of any length are all but its ends, and every tie', () => {
    const chain = Array.from({ length: 5_000 }, (_, v) => `${departmentName(v)} > ${departmentName(v + 1)} 1`);
    const [points, ties] = both(...chain);
    expect([points?.length, ties?.length]).toEqual([4_999, 5_000]);
  });

  test.each([1, 2, 3, 4, 5, 6])('are those whose loss cuts connected pairs, map %i', (seed) => {
    const ties = randomTies(24, 30, seed);
    const sketch = lines(ties);
    const graph = graphOf(...sketch);
    const pairs = (...left: readonly string[]) => {
      const size = graphOf(...left).departments.length;
      return Math.round((measured(connectedness, ...left) ?? 0) * size * (size - 1));
    };
    const others = new Map<string, number>(graph.departments.map((id) => [id, 0]));
    for (const id of graph.departments) {
      const without = ties.filter(([a, b]) => a !== id && b !== id);
      const rest = graph.departments.filter((one) => one !== id);
      const partners = ties.filter(([a, b]) => a === id || b === id).length;
      // With it, its part has s departments: s(s-1) pairs; without it (s-1)(s-2) at most.
      const part = rest.filter((one) => reaches(ties, id, one)).length;
      const lost = pairs(...sketch) - pairs(...rest, ...lines(without)) - 2 * part;
      others.set(id, partners === 0 ? 0 : lost);
    }
    expect(measured(articulationPoints, ...sketch)).toEqual(
      [...others].filter(([, lost]) => lost > 0).map(([id]) => id),
    );
    const cut = ties.filter(([a, b]) => {
      const left = ties.filter(([p, c]) => !(p === a && c === b) && !(p === b && c === a));
      return pairs(...graph.departments, ...lines(left)) < pairs(...sketch);
    });
    const expected = new Set(cut.map(([a, b]) => [a, b].sort().join()));
    expect(measured(bridges, ...sketch).map((pair) => pair.join())).toEqual([...expected].sort());
  });
});

function reaches(ties: readonly (readonly [string, string, number])[], from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const at of reached) {
    for (const [a, b] of ties) {
      if (a === at) reached.add(b);
      if (b === at) reached.add(a);
    }
  }
  return reached.has(to);
}
