import { describe, expect, test } from 'vitest';
import { coreness } from '#shared/analysis/metrics/coreness.ts';
import { lines } from '#tests/driver/engagement-builder.ts';
import { byName, clique, graphOf, measured } from '#tests/driver/measured.ts';
import { randomTies } from '#tests/driver/random-map.ts';

describe('coreness', () => {
  test('tells the core from what hangs on it', () => {
    const sketch = [...clique(1, 'A', 'B', 'C', 'D'), 'A > Tail 5', 'Tail > End 5', 'Alone'];
    expect(byName(coreness, ...sketch)).toEqual({ A: 3, B: 3, C: 3, D: 3, Tail: 1, End: 1, Alone: 0 });
    expect(byName(coreness)).toEqual({});
  });

  test('falls with a partner that leaves, below what all others have left', () => {
    const ring = ['P > A 1', 'P > B 1', 'A > C 1', 'A > D 1', 'B > C 1', 'B > D 1', 'C > D 1'];
    expect(byName(coreness, 'Leaf > P 1', ...ring)).toEqual({ Leaf: 1, P: 2, A: 2, B: 2, C: 2, D: 2 });
  });

  test('counts partners, not services: answers and parallel services add nothing', () => {
    expect(byName(coreness, 'A > B 1', 'A > B 2', 'B > A 3')).toEqual({ A: 1, B: 1 });
  });

  test.each([1, 2, 3, 4, 5])('is what taking out the poorest again and again leaves, map %i', (seed) => {
    const sketch = lines(randomTies(30, 90, seed));
    const graph = graphOf(...sketch);
    const partners = graph.departments.map((_, v) => {
      const out = [...graph.customer].filter((_, arc) => graph.provider[arc] === v);
      const into = [...graph.provider].filter((_, arc) => graph.customer[arc] === v);
      return new Set([...out, ...into]);
    });
    const expected = graph.departments.map(() => 0);
    for (let k = 1; k < 30; k++) {
      let left = new Set(graph.departments.keys());
      for (let before = -1; before !== left.size; ) {
        before = left.size;
        const inside = (v: number): number => [...(partners[v] ?? [])].filter((u) => left.has(u)).length;
        left = new Set([...left].filter((v) => inside(v) >= k));
      }
      for (const v of left) expected[v] = k;
    }
    expect([...measured(coreness, ...sketch)]).toEqual(expected);
  });
});
