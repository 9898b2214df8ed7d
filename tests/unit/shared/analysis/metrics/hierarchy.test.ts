import { describe, expect, test } from 'vitest';
import { hierarchy } from '#shared/analysis/metrics/hierarchy.ts';
import { lines } from '#tests/driver/engagement-builder.ts';
import { graphOf, measured, mutual } from '#tests/driver/measured.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

describe('hierarchy', () => {
  test('is 1 in a tree, of more departments than a word has bits too', () => {
    expect(measured(hierarchy, 'Top > A 1', 'Top > B 1', 'A > C 1', 'A > D 1')).toBe(1);
    const tree = Array.from({ length: 100 }, (_, v) => `${departmentName(v >> 1)} > ${departmentName(v + 1)} 1`);
    expect(measured(hierarchy, ...tree)).toBe(1);
  });

  test('is 0 in a ring, and between where a ring serves others', () => {
    const ring = ['A > B 1', 'B > C 1', 'C > A 1'];
    expect(measured(hierarchy, ...ring)).toBe(0);
    // Three mutual pairs, three that lead out.
    expect(measured(hierarchy, ...ring, 'C > Out 1')).toBe(0.5);
  });

  test('is undefined without services', () => {
    expect(measured(hierarchy, 'A', 'B')).toBeUndefined();
    expect(measured(hierarchy)).toBeUndefined();
  });

  test('looks at pairs, so answers at once and answers by others are alike', () => {
    expect(measured(hierarchy, ...mutual('A <> B 1'), 'B > C 1')).toBeCloseTo(2 / 3, 12);
  });

  test.each([1, 2, 3, 4])('counts what its definition says, map %i', (seed) => {
    const sketch = lines(randomTies(70, 100, seed));
    const graph = graphOf(...sketch);
    const reach = graph.departments.map((_, v) => {
      const reached = new Set([v]);
      for (const u of reached) {
        for (const [arc, p] of graph.provider.entries()) if (p === u) reached.add(graph.customer[arc] ?? -1);
      }
      return reached;
    });
    let [oneWay, any] = [0, 0];
    for (const [v, mine] of reach.entries()) {
      for (const [u, theirs] of reach.entries()) {
        if (u >= v || !(mine.has(u) || theirs.has(v))) continue;
        any++;
        if (mine.has(u) !== theirs.has(v)) oneWay++;
      }
    }
    expect(measured(hierarchy, ...sketch)).toBeCloseTo(oneWay / any, 12);
  });
});
