import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DistanceHeap } from '#shared/analysis/brandes/distance-heap.ts';

test('gives its members nearest first, also those that moved up', () => {
  const key = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key), { minLength: 1, maxLength: 60 }), (keys) => {
      const heap = new DistanceHeap(keys.length);
      for (const [member, [first]] of keys.entries()) heap.add(member, first);
      for (const [member, [first, second]] of keys.entries()) if (second < first) heap.moveUp(member, second);
      const taken: number[] = [];
      while (heap.size > 0) taken.push(Math.min(...(keys[heap.take()] ?? [])));
      expect(taken).toEqual(keys.map((pair) => Math.min(...pair)).toSorted((a, b) => a - b));
    }),
    { seed: 1, numRuns: 500 },
  );
});
