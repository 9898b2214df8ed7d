import { expect, test } from 'vitest';
import { between, eased } from '#renderer/views/map/glide.ts';

test('begins and ends where it should, and never turns back', () => {
  const shares = Array.from({ length: 21 }, (_, at) => eased(at / 20));
  expect([shares[0], shares[10], shares[20]]).toEqual([0, 0.5, 1]);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('half way is in the middle', () => {
  expect(between({ x: 0, y: 10 }, { x: 20, y: -10 }, 0.5)).toEqual({ x: 10, y: 0 });
});
