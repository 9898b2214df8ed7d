import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { efficiencyDrop } from '#shared/analysis/metrics/efficiency-drop.ts';
import { reachabilityLoss } from '#shared/analysis/metrics/reachability-loss.ts';
import { removalsOf } from '#shared/analysis/removal.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, lines, map, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

function without(name: string, content: MapContent) {
  const graph = must(graphFrom(content));
  const [removal] = removalsOf(graph, [graph.departments.indexOf(department(name))]);
  if (removal === undefined) throw new Error('nothing removed');
  return { drop: efficiencyDrop(removal), loss: reachabilityLoss(removal, graph.departments.length), ...removal };
}

describe('without a department', () => {
  test('a chain that has no other way is lost', () => {
    expect(without('B', map('A > B 4', 'B > C 2'))).toMatchObject({ drop: 1, loss: 1, pairs: 1, pairsLost: 1 });
  });

  test('a chain with a longer way becomes longer', () => {
    // A to C is 1/5 + 1/5 by B, and 1 without it: 1/distance falls from 5/2 to 1.
    const { drop, loss } = without('B', map('A > B 5', 'B > C 5', 'A > C 1'));
    expect([drop, loss]).toEqual([1 - 1 / (5 / 2), 0]);
  });

  test('a chain with another way that is as short stays', () => {
    expect(without('B', map('A > B 3', 'B > D 3', 'A > C 3', 'C > D 3'))).toMatchObject({ drop: 0, loss: 0, pairs: 3 });
  });

  test('the way to one that is cut off can lead through another that is', () => {
    // To C it is 1/5 + 1/5 by B and 1 without; to D 1/5 more either way; C to D stays 1/5.
    const { drop } = without('B', map('A > B 5', 'B > C 5', 'A > C 1', 'C > D 5', 'A > D 0.1'));
    expect(drop).toBeCloseTo(1 - (1 + 5 / 6 + 5) / (5 / 2 + 5 / 3 + 5), 12);
  });

  test('pairs that it is part of do not count', () => {
    expect(without('A', map('A > B 5', 'A > C 5', 'B > A 5', 'B > C 5'))).toMatchObject({ drop: 0, loss: 0, pairs: 1 });
  });

  test('that is the only one between two groups, half of them lose the other half', () => {
    const groups = ['a > b 3', 'b > a 3', 'c > d 3', 'd > c 3'];
    // 8 of 12 pairs of others reach each other through Hub alone; 6 departments less 2 are 3 of them.
    const hub = without('Hub', map(...groups, 'b > Hub 3', 'Hub > b 3', 'Hub > c 3', 'c > Hub 3'));
    expect(hub).toMatchObject({ pairs: 12, pairsLost: 8, loss: 8 / 3 });
  });

  test('where no other reaches another, the drop is undefined and nothing is lost', () => {
    expect(without('A', map('A > B 5', 'A > C 2'))).toMatchObject({ drop: undefined, loss: 0, pairs: 0 });
    expect(without('A', map('A > B 5'))).toMatchObject({ drop: undefined, loss: 0 });
  });
});

/** 1/distance and reachable pairs of all but one, from the weights alone: Floyd 1962, with the one left out or not. */
function byDefinition(graph: Graph, gone: number) {
  const others = [...graph.departments.keys()].filter((v) => v !== gone);
  const sums = [others, [...others, gone]].map((via) => {
    const way = graph.departments.map(() => graph.departments.map(() => Number.POSITIVE_INFINITY));
    for (const [arc, provider] of graph.provider.entries()) {
      const row = way[provider];
      if (row !== undefined) row[graph.customer[arc] ?? -1] = 1 / (graph.weight[arc] ?? 0);
    }
    for (const k of via) {
      for (const row of way) {
        for (const [t, known] of row.entries()) row[t] = Math.min(known, (row[k] ?? 0) + (way[k]?.[t] ?? 0));
      }
    }
    const found = others.flatMap((s) => others.filter((t) => t !== s).map((t) => way[s]?.[t] ?? 0));
    return {
      nearness: found.reduce((sum, distance) => sum + 1 / distance, 0),
      pairs: found.filter(Number.isFinite).length,
    };
  });
  const [after = { nearness: 0, pairs: 0 }, before = after] = sums;
  return {
    drop: before.nearness === 0 ? undefined : 1 - after.nearness / before.nearness,
    loss: (before.pairs - after.pairs) / (graph.departments.length - 2),
  };
}

function expectAsDefined(content: MapContent): void {
  const graph = must(graphFrom(content));
  const everybody = [...graph.departments.keys()];
  for (const [v, removal] of removalsOf(graph, everybody).entries()) {
    const { drop, loss } = byDefinition(graph, v);
    expect(efficiencyDrop(removal) ?? -1).toBeCloseTo(drop ?? -1, 9);
    expect(reachabilityLoss(removal, graph.departments.length)).toBe(loss);
  }
}

describe('the removal of anybody is what its definition says', () => {
  const seed = fc.integer({ min: 0, max: 1e6 });
  const size = fc.integer({ min: 3, max: 12 });

  test.each([
    ['sparse', 1.3],
    ['middling', 2.5],
    ['dense', 5],
  ])('on %s maps', (_, meanCustomers) => {
    fc.assert(
      fc.property(size, seed, (count, chance) => {
        const most = count * (count - 1);
        expectAsDefined(map(...lines(randomTies(count, Math.min(most, Math.round(count * meanCustomers)), chance))));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('on volumes whose distances need the heap, exact or not', () => {
    fc.assert(
      fc.property(size, seed, fc.constantFrom(977, Math.PI), (count, chance, factor) => {
        const ties = randomTies(count, Math.min(count * (count - 1), 3 * count), chance);
        const volumes = ties.map(([a, b, w], place): Tie => [a, b, factor * w ** 3 + place]);
        expectAsDefined(volumeMap(...lines(volumes)));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

test('one at a time or all at once, in any order, is the same', () => {
  const graph = must(graphFrom(map(...lines(randomTies(9, 20, 3)))));
  const everybody = [...graph.departments.keys()];
  const all = removalsOf(graph, everybody);
  expect(everybody.flatMap((v) => removalsOf(graph, [v]))).toEqual(all);
  expect(removalsOf(graph, everybody.toReversed())).toEqual(all.toReversed());
  expect(all.some(({ pairsLost }) => pairsLost > 0)).toBe(true);
});

test('nobody removed costs no search', () => {
  const graph = must(graphFrom(map(`${departmentName(0)} > ${departmentName(1)} 3`)));
  const unreadable = new Proxy(graph, {
    get: () => {
      throw new Error('read');
    },
  });
  expect(removalsOf(unreadable, [])).toEqual([]);
});
