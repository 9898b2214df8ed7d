import { expect, test } from 'vitest';
import { graphFrom } from '#shared/analysis/graph.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { separation } from '#shared/analysis/metrics/separation.ts';
import { removalsOf } from '#shared/analysis/removal.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const separationOn = (...sketch: readonly string[]) => {
  const { pairs, pairsLost } = measuresOf(must(graphFrom(map(...sketch)))).of(separation);
  return { pairs: [...pairs], pairsLost: [...pairsLost] };
};

test('counts, in a chain, the pairs on either side of a department', () => {
  // Whichever one is left aside, the other three form 3 pairs along the chain.
  expect(separationOn('A > B', 'B > C', 'C > D')).toEqual({ pairs: [3, 3, 3, 3], pairsLost: [0, 2, 2, 0] });
});

test('loses nothing where there is a second way', () => {
  expect(separationOn('A > B', 'B > D', 'A > C', 'C > D').pairsLost).toEqual([0, 0, 0, 0]);
});

test('is nothing on maps without pairs', () => {
  expect(separationOn()).toEqual({ pairs: [], pairsLost: [] });
  expect(separationOn('A', 'B')).toEqual({ pairs: [0, 0], pairsLost: [0, 0] });
});

test.each([
  [8, 8],
  [12, 18],
  [20, 40],
  [30, 70],
  [30, 120],
  [40, 300],
])('gives what taking each of %i departments out in turn gives, with %i services', (size, count) => {
  for (let seed = 0; seed < 10; seed++) {
    const graph = must(graphFrom(map(...lines(randomTies(size, count, seed)))));
    const { pairs, pairsLost } = measuresOf(graph).of(separation);
    const removals = removalsOf(graph, [...graph.departments.keys()]);
    expect([...pairs]).toEqual(removals.map((one) => one.pairs));
    expect([...pairsLost]).toEqual(removals.map((one) => one.pairsLost));
  }
});
