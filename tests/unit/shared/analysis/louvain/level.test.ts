import { expect, test } from 'vitest';
import { levelOf, merged } from '#shared/analysis/louvain/level.ts';
import { skeleton } from '#shared/analysis/skeleton.ts';
import { measured } from '#tests/driver/measured.ts';

test('groups become points: ties between them add up, those inside only count in the strength', () => {
  // Ties: A-B 4, B-C 2, C-D 8, A-D 1, B-D 1; twice their sum is 32.
  const level = levelOf(measured(skeleton, 'A > B 4', 'B > C 2', 'C > D 5', 'D > C 3', 'D > A 1', 'B > D 1'));
  if (level === undefined) throw new Error('there are services');
  expect([...level.strength].map((value) => value * 32)).toEqual([5, 7, 10, 10]);
  const next = merged(level, Int32Array.of(0, 0, 1, 1), 2);
  expect([...next.first]).toEqual([0, 1, 2]);
  expect([...next.neighbour]).toEqual([1, 0]);
  expect([...next.tie].map((value) => value * 32)).toEqual([4, 4]);
  expect([...next.strength].map((value) => value * 32)).toEqual([12, 20]);
});

test('there is no level without ties', () => {
  expect(levelOf(measured(skeleton, 'A', 'B'))).toBeUndefined();
});
