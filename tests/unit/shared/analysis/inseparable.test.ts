import { describe, expect, test } from 'vitest';
import { waysOf } from '#shared/analysis/dominance.ts';
import type { Graph } from '#shared/analysis/graph.ts';
import { inseparablesOf } from '#shared/analysis/inseparable.ts';
import { lines } from '#tests/driver/engagement-builder.ts';
import { clique, graphOf } from '#tests/driver/measured.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const groupsOn = (graph: Graph) =>
  inseparablesOf(waysOf(graph)).map(({ members, reachedWithoutFirst }) => ({
    names: members.map((v) => graph.departments[v]).sort(),
    reachedWithoutFirst,
  }));

/** Whom a department reaches without another, itself included. */
function reached(graph: Graph, source: number, without: number): ReadonlySet<number> {
  const found = new Set([source]);
  for (const v of found) {
    for (const [arc, u] of graph.customer.entries()) if (graph.provider[arc] === v && u !== without) found.add(u);
  }
  return found;
}

describe('inseparable departments', () => {
  test('are those that exchange with one another, and not who hangs on one of them', () => {
    const graph = graphOf(...clique(1, 'A', 'B', 'C', 'D', 'E', 'F'), 'F > Tail 1', 'Tail > F 1', 'Alone');
    expect(groupsOn(graph)).toEqual([
      // Without the first, each reaches the four others and the tail or, where F is the first, only the four others.
      { names: ['A', 'B', 'C', 'D', 'E', 'F'], reachedWithoutFirst: 5 },
      { names: ['Tail'], reachedWithoutFirst: 0 },
      { names: ['Alone'], reachedWithoutFirst: 0 },
    ]);
  });

  test('stay apart where one department joins two crowds', () => {
    const left = ['A', 'B', 'C', 'D', 'E', 'F'];
    const right = ['U', 'V', 'W', 'X', 'Y', 'Z'];
    const groups = groupsOn(graphOf(...clique(1, ...left, 'Join'), ...clique(1, ...right, 'Join')));
    expect(groups.map(({ names }) => names)).toEqual([[...left, 'Join'].sort(), right]);
  });

  test.each([
    [12, 40],
    [20, 60],
    [30, 200],
  ])('reach the same on maps of %i departments and %i services, whoever else is taken out', (size, count) => {
    for (let seed = 0; seed < 10; seed++) {
      const graph = graphOf(...lines(randomTies(size, count, seed)));
      const groups = inseparablesOf(waysOf(graph));
      expect(groups.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual([...graph.departments.keys()]);
      for (const { members, reachedWithoutFirst } of groups) {
        const [first = -1, ...others] = members;
        for (const v of others) expect(reached(graph, v, first).size).toBe(reachedWithoutFirst);
        for (const taken of graph.departments.keys()) {
          const left = members.filter((v) => v !== taken);
          const all = reached(graph, left[0] ?? -1, taken);
          for (const v of left) expect([reached(graph, v, taken).size, all.has(v)]).toEqual([all.size, true]);
        }
      }
    }
  });
});
