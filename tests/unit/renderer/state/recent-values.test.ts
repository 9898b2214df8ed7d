import { expect, it } from 'vitest';
import { RecentValues } from '#renderer/state/recent-values.ts';

it('keeps the values used last and lets the others go', () => {
  const values = new RecentValues<number>(2);
  values.set('a', 1);
  values.set('b', 2);
  expect(values.get('a')).toBe(1);
  values.set('c', 3);
  expect([values.get('a'), values.get('b'), values.get('c')]).toEqual([1, undefined, 3]);
});
