import { describe, expect, test } from 'vitest';
import { components, stronglyConnected } from '#shared/analysis/metrics/strongly-connected.ts';
import { lines } from '#tests/driver/engagement-builder.ts';
import { graphOf, measured, mutual } from '#tests/driver/measured.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

describe('strongly connected departments', () => {
  test('reach one another; those who only serve or are served stand outside', () => {
    const ring = ['C > A 1', 'A > B 1', 'B > C 1'];
    expect(measured(stronglyConnected, 'In > A 1', 'C > Out 1', ...ring)).toEqual([['A', 'B', 'C']]);
    expect(measured(stronglyConnected, 'A > B 1', 'B > C 1', 'A > C 1')).toEqual([]);
    expect(measured(stronglyConnected)).toEqual([]);
  });

  test('are listed in order, group after group', () => {
    expect(measured(stronglyConnected, ...mutual('D <> B 1', 'C <> A 1'), 'A > B 1')).toEqual([
      ['A', 'C'],
      ['B', 'D'],
    ]);
  });

  test('are found at the end of a chain of any length', () => {
    const long = Array.from({ length: 5_000 }, (_, v) => `${departmentName(v)} > ${departmentName(v + 1)} 1`);
    expect(measured(stronglyConnected, ...long)).toEqual([]);
    expect(measured(stronglyConnected, ...long, `${departmentName(5_000)} > ${departmentName(0)} 1`)[0]).toHaveLength(
      5_001,
    );
  });

  test.each([1, 2, 3, 4, 5, 6])('are those that reach one another, map %i; chains lead to smaller numbers', (seed) => {
    const sketch = lines(randomTies(25, 45, seed));
    const graph = graphOf(...sketch);
    const { component, size, count } = measured(components, ...sketch);
    const reach = graph.departments.map((_, v) => {
      const reached = new Set([v]);
      for (const u of reached) {
        for (const [arc, p] of graph.provider.entries()) if (p === u) reached.add(graph.customer[arc] ?? -1);
      }
      return reached;
    });
    for (const [v, mine] of reach.entries()) {
      for (const [u, theirs] of reach.entries()) {
        expect(component[v] === component[u]).toBe(mine.has(u) && theirs.has(v));
        if (mine.has(u)) expect(component[v]).toBeGreaterThanOrEqual(component[u] ?? -1);
      }
    }
    expect(size.reduce((sum, one) => sum + one, 0)).toBe(graph.departments.length);
    expect(size).toHaveLength(count);
  });
});
