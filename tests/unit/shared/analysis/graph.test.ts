import { describe, expect, test } from 'vitest';
import { arcBetween, type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { must } from '#shared/kernel/result.ts';
import { map, volumeMap } from '#tests/driver/engagement-builder.ts';

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
    const graph = must(graphFrom(map('C > A 1', 'A > C 2', 'A > B 3', 'D')));
    expect(graph.departments).toEqual(['A', 'B', 'C', 'D']);
    expect(arcs(graph)).toEqual(['A > B 3 carrying 3 by s3', 'A > C 2 carrying 2 by s2', 'C > A 1 carrying 1 by s1']);
    expect([...graph.firstOut]).toEqual([0, 2, 2, 3, 3]);
    expect([...graph.firstIn]).toEqual([0, 1, 2, 3, 3]);
    expect([...graph.reverse]).toEqual([-1, 2, 1]);
  });

  test('takes the strongest of parallel services on a scale map and carries all of them', () => {
    const graph = must(graphFrom(map('A > B 4', 'A > B 2', 'B > A 1')));
    expect(arcs(graph)).toEqual(['A > B 4 carrying 6 by s1+s2', 'B > A 1 carrying 1 by s3']);
  });

  test('adds parallel services up on a volume map', () => {
    const graph = must(graphFrom(volumeMap('A > B 40', 'A > B 2.5')));
    expect(arcs(graph)).toEqual(['A > B 42.5 carrying 42.5 by s1+s2']);
  });

  test('leaves out external parties and what goes to and from them', () => {
    const content = map(
      'Client (external-customer)',
      'Vendor (external-supplier)',
      'A > B 3',
      'B > Client 5',
      'Vendor > A 5',
    );
    const graph = must(graphFrom(content));
    expect(graph.departments).toEqual(['A', 'B']);
    expect(arcs(graph)).toEqual(['A > B 3 carrying 3 by s1']);
  });

  test('never holds an arc from a department to itself', () => {
    expect(arcs(must(graphFrom(map('A > A 5', 'A > B 1'))))).toEqual(['A > B 1 carrying 1 by s2']);
  });

  test('of an empty map is empty', () => {
    const graph = must(graphFrom(map()));
    expect([graph.departments, [...graph.firstOut], [...graph.weight]]).toEqual([[], [0], []]);
  });

  test('keeps external parties and what goes to and from them apart', () => {
    const { outside } = must(
      graphFrom(
        map('Client (external-customer)', 'Vendor (external-supplier)', 'Vendor > A 2', 'A > Client 3', 'A > Client 5'),
      ),
    );
    // A is 0, Client 1, Vendor 2.
    expect(outside.isCustomer).toEqual([true, false]);
    expect([outside.provider, outside.customer, outside.weight].map((column) => [...column])).toEqual([
      [0, 2],
      [1, 0],
      [5, 2],
    ]);
  });

  test('knows the division of each department, by its place in order of id', () => {
    const graph = must(graphFrom(map('Works { C, A }', 'Office { B }', 'D')));
    expect([graph.divisions, [...graph.division]]).toEqual([
      ['Office', 'Works'],
      [1, 0, 1, -1],
    ]);
  });

  test('finds the arc from one department to another', () => {
    const graph = must(graphFrom(map('A > B 1', 'A > D 1', 'A > E 1', 'C > A 1', 'C > B 1')));
    const found = [...graph.provider].map((p, arc) => arcBetween(graph, p, graph.customer[arc] ?? -1));
    expect(found).toEqual([0, 1, 2, 3, 4]);
    expect([arcBetween(graph, 0, 2), arcBetween(graph, 1, 0), arcBetween(graph, 4, 4)]).toEqual([-1, -1, -1]);
    expect([...graph.incoming]).toEqual([3, 0, 4, 1, 2]);
  });
});
