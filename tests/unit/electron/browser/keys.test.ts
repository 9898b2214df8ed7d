import { expect, test } from 'vitest';
import { createKeys } from '#electron/browser/keys.ts';

test('the printed key opens any number of pages, each with its own session', () => {
  const keys = createKeys();
  const [one, two] = [keys.enter(keys.printed), keys.enter(keys.printed)];
  expect(one).not.toBeNull();
  expect(one).not.toBe(two);
  expect(keys.isSession(one ?? '')).toBe(true);
  expect(keys.isSession(two ?? '')).toBe(true);
});

test('the key for the browser’s command line opens one page, once', () => {
  const keys = createKeys();
  const key = keys.once();
  expect(keys.enter(key)).not.toBeNull();
  expect(keys.enter(key)).toBeNull();
});

test('nothing else opens anything, and a key is no session', () => {
  const keys = createKeys();
  for (const wrong of ['', 'x', keys.printed.slice(1), `${keys.printed}x`, createKeys().printed]) {
    expect(keys.enter(wrong)).toBeNull();
    expect(keys.isSession(wrong)).toBe(false);
  }
  expect(keys.isSession(keys.printed)).toBe(false);
});
