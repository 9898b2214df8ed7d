import { describe, expect, test } from 'vitest';
import { groupingOf } from '#shared/analysis/louvain/grouping.ts';
import { modularityOf } from '#shared/analysis/metrics/modularity.ts';
import { type Skeleton, skeleton } from '#shared/analysis/skeleton.ts';
import { lines } from '#tests/driver/engagement-builder.ts';
import { clique, measured } from '#tests/driver/measured.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

const randomSkeleton = (size: number, count: number, seed: number): Skeleton =>
  measured(skeleton, ...lines(randomTies(size, count, seed)));

/** The greatest modularity of all ways to group the departments. */
function bestOf(ties: Skeleton): number {
  const size = ties.first.length - 1;
  const group = new Int32Array(size);
  let best = Number.NEGATIVE_INFINITY;
  const place = (v: number, groups: number): void => {
    if (v === size) {
      best = Math.max(best, modularityOf(ties, group) ?? 0);
      return;
    }
    for (let g = 0; g <= groups; g++) {
      group[v] = g;
      place(v + 1, Math.max(groups, g + 1));
    }
  };
  place(0, 0);
  return best;
}

/** Departments that are cut off from others of their group within it. */
function scattered({ first, neighbour }: Skeleton, group: Int32Array): readonly number[] {
  return [...new Set(group)].filter((g) => {
    const members = [...group.keys()].filter((v) => group[v] === g);
    const reached = new Set(members.slice(0, 1));
    for (const v of reached) {
      for (const u of neighbour.subarray(first[v], first[v + 1])) if (group[u] === g) reached.add(u);
    }
    return reached.size < members.length;
  });
}

describe('groups of departments', () => {
  // On maps 8 and 81 no way leads to the best from where everybody is alone.
  test.each([1, 2, 3, 4, 5, 6, 8, 81])('are the best that there are on a small map, %i', (seed) => {
    const ties = randomSkeleton(8, 10 + (seed % 12), seed);
    expect(groupingOf(ties)?.modularity).toBeCloseTo(bestOf(ties), 12);
  });

  // On the first map a group falls apart while its members move.
  test.each([
    [30, 40, 28],
    [60, 90, 1],
    [80, 200, 2],
    [200, 1_000, 3],
  ])('hang together and have the modularity that is said of them, of %i with %i services', (size, count, seed) => {
    const ties = randomSkeleton(size, count, seed);
    const found = groupingOf(ties);
    if (found === undefined) throw new Error('there are services');
    expect(found.modularity).toBe(modularityOf(ties, found.group));
    expect(scattered(ties, found.group)).toEqual([]);
  });

  test('are the same every time', () => {
    expect(groupingOf(randomSkeleton(60, 200, 1))).toEqual(groupingOf(randomSkeleton(60, 200, 1)));
  });

  test('are found again where they were planted', () => {
    const names = Array.from({ length: 60 }, (_, v) => departmentName(v));
    const planted = [0, 1, 2, 3, 4, 5].flatMap((g) => clique(2, ...names.slice(10 * g, 10 * g + 10)));
    const across = names.map((name, v) => `${name} > ${names[(v + 10) % 60]} 1`);
    const group = groupingOf(measured(skeleton, ...planted, ...across))?.group;
    expect([...(group ?? [])]).toEqual(names.map((_, v) => Math.floor(v / 10)));
  });

  test('there are none without services', () => {
    expect(groupingOf(measured(skeleton, 'A', 'B'))).toBeUndefined();
    expect(groupingOf(measured(skeleton))).toBeUndefined();
  });
});
