import { expect, test } from 'vitest';
import { createIds, ID_PATTERN, isId } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';

test('an id is 1 to 64 plain characters', () => {
  expect(isId('a')).toBe(true);
  expect(isId('A-b_9')).toBe(true);
  expect(isId('x'.repeat(64))).toBe(true);
});

test.each(['', 'x'.repeat(65), 'a b', 'a.b', 'a/b', '部门', 'a\n', '__proto__\u0000', 7, null, undefined, ['a']])(
  '%j is no id',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);

test('fresh ids fit the pattern, name their kind and do not repeat', () => {
  const fresh = createIds(createRandom(1));
  const ids = Array.from({ length: 5000 }, () => fresh('department'));
  expect(ids.every((id) => ID_PATTERN.test(id) && id.startsWith('d') && id.length === 12)).toBe(true);
  expect(new Set(ids).size).toBe(5000);
});

test('the same chance gives the same ids', () => {
  const [one, two] = [createIds(createRandom(7)), createIds(createRandom(7))];
  expect([one('map'), one('service')]).toEqual([two('map'), two('service')]);
});
