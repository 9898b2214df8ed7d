import { describe, expect, test } from 'vitest';
import { type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { must } from '#shared/kernel/result.ts';
import { mapOf, sketch } from '#tests/driver/map-sketch.ts';

/** The arcs in order, as on paper. */
function arcs(graph: Graph): readonly string[] {
  return graph.services.map((services, arc) => {
    const [provider, customer] = [graph.provider[arc] ?? -1, graph.customer[arc] ?? -1];
    const ends = `${graph.departments[provider]} > ${graph.departments[customer]}`;
    return `${ends} ${graph.weight[arc]} carrying ${graph.load[arc]} by ${services.join('+')}`;
  });
}

describe('the graph of a map', () => {
  test('has the departments in order of id and the arcs by provider, then customer', () => {
    const graph = must(graphFrom(sketch('C > A 1', 'A > C 2', 'A > B 3', 'D')));
    expect(graph.departments).toEqual(['A', 'B', 'C', 'D']);
    expect(arcs(graph)).toEqual([
      'A > B 3 carrying 3 by s0002',
      'A > C 2 carrying 2 by s0001',
      'C > A 1 carrying 1 by s0000',
    ]);
    expect([...graph.firstOut]).toEqual([0, 2, 2, 3, 3]);
    expect([...graph.firstIn]).toEqual([0, 1, 2, 3, 3]);
    expect([...graph.reverse]).toEqual([-1, 2, 1]);
  });

  test('takes the strongest of parallel services on a scale map and carries all of them', () => {
    const graph = must(graphFrom(sketch('A > B 4', 'A > B 2', 'B > A 1')));
    expect(arcs(graph)).toEqual(['A > B 4 carrying 6 by s0000+s0001', 'B > A 1 carrying 1 by s0002']);
  });

  test('adds parallel services up on a volume map', () => {
    const graph = must(
      graphFrom(
        mapOf({
          weights: 'volume',
          ties: [
            ['A', 'B', 40],
            ['A', 'B', 2.5],
          ],
        }),
      ),
    );
    expect(arcs(graph)).toEqual(['A > B 42.5 carrying 42.5 by s0000+s0001']);
  });

  test('leaves out external parties and what goes to and from them', () => {
    const content = mapOf({
      ties: [
        ['A', 'B', 3],
        ['B', 'Client', 5],
        ['Vendor', 'A', 5],
      ],
      parties: { Client: 'external-customer', Vendor: 'external-supplier' },
    });
    const graph = must(graphFrom(content));
    expect(graph.departments).toEqual(['A', 'B']);
    expect(arcs(graph)).toEqual(['A > B 3 carrying 3 by s0000']);
  });

  test('never holds an arc from a department to itself', () => {
    expect(arcs(must(graphFrom(sketch('A > A 5', 'A > B 1'))))).toEqual(['A > B 1 carrying 1 by s0001']);
  });

  test('of an empty map is empty', () => {
    const graph = must(graphFrom(sketch()));
    expect([graph.departments, [...graph.firstOut], [...graph.weight]]).toEqual([[], [0], []]);
  });
});
