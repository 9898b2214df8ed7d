import { describe, expect, test } from 'vitest';
import { endsOf, type Graph } from '#shared/analysis/graph.ts';
import { type Capacity, maxFlow } from '#shared/analysis/max-flow.ts';
import { department, lines } from '#tests/driver/engagement-builder.ts';
import { graphOf } from '#tests/driver/measured.ts';
import { randomTies } from '#tests/driver/random-map.ts';

function supply(from: string, to: string, capacity: Capacity, ...sketch: readonly string[]) {
  const graph = graphOf(...sketch);
  const at = (name: string) => graph.departments.indexOf(department(name));
  const { flow, cut } = maxFlow(graph, at(from), at(to), capacity);
  return { flow, cut: cut.map((arc) => endsOf(graph, arc).join(' > ')) };
}

/** The least that the arcs from one side to the other carry, over all ways to divide the departments. */
function narrowest(graph: Graph, from: number, to: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let sides = 0; sides < 1 << graph.departments.length; sides++) {
    const isHere = (v: number | undefined) => ((sides >> (v ?? 0)) & 1) === 1;
    if (!isHere(from) || isHere(to)) continue;
    const across = [...graph.weight].filter((_, arc) => isHere(graph.provider[arc]) && !isHere(graph.customer[arc]));
    least = Math.min(
      least,
      across.reduce((sum, weight) => sum + weight, 0),
    );
  }
  return least;
}

describe('the supply of one department from another', () => {
  test('is as wide as the narrowest place', () => {
    const sketch = ['A > B 5', 'A > C 3', 'B > D 2', 'C > D 5', 'D > E 4'];
    expect(supply('A', 'E', 'weight', ...sketch)).toEqual({ flow: 4, cut: ['D > E'] });
    expect(supply('A', 'D', 'weight', ...sketch)).toEqual({ flow: 5, cut: ['A > C', 'B > D'] });
  });

  test('counts independent routes where every service carries one', () => {
    const sketch = ['A > B 5', 'A > C 3', 'B > D 2', 'C > D 5', 'B > C 1'];
    expect(supply('A', 'D', 'arc', ...sketch).flow).toBe(2);
  });

  test('takes a way back where an earlier choice stands in the way', () => {
    const sketch = ['S > A 1', 'S > B 1', 'A > C 1', 'A > D 1', 'B > C 1', 'C > T 1', 'D > T 1'];
    expect(supply('S', 'T', 'weight', ...sketch).flow).toBe(2);
  });

  test('is nothing where no chain leads there', () => {
    expect(supply('C', 'A', 'weight', 'A > B 5', 'B > C 5')).toEqual({ flow: 0, cut: [] });
  });

  test('takes fractions', () => {
    expect(supply('A', 'C', 'weight', 'A > B 0.1', 'B > C 0.3', 'A > C 0.2').flow).toBeCloseTo(0.3, 12);
  });

  test.each([1, 2, 3, 4, 5, 6])('equals the narrowest of all divisions, map %i', (seed) => {
    const graph = graphOf(...lines(randomTies(10, 35, seed)));
    for (const to of [1, 4, 7]) {
      const { flow, cut } = maxFlow(graph, 0, to, 'weight');
      expect(flow).toBe(narrowest(graph, 0, to));
      expect(cut.reduce((sum, arc) => sum + (graph.weight[arc] ?? 0), 0)).toBe(flow);
    }
  });
});
