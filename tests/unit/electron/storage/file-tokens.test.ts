import { expect, test } from 'vitest';
import { createFileTokens } from '#electron/storage/file-tokens.ts';

test('a path has one token, and only its own', () => {
  let count = 0;
  const tokens = createFileTokens(() => `token-${String(count++).padStart(10, '0')}`);
  const one = tokens.of('/a/plant.orgloom');
  expect(tokens.of('/a/plant.orgloom')).toBe(one);
  expect(tokens.of('/b/plant.orgloom')).not.toBe(one);
  expect(tokens.pathOf(one)).toBe('/a/plant.orgloom');
  expect(tokens.pathOf('/a/plant.orgloom')).toBeUndefined();
  expect(tokens.pathOf('__proto__')).toBeUndefined();
});
