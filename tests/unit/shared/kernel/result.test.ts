import { expect, test } from 'vitest';
import { isLanguage } from '#shared/kernel/language.ts';
import { never } from '#shared/kernel/never.ts';
import { err, must, ok } from '#shared/kernel/result.ts';

test('must gives the value of a success and throws what was refused', () => {
  expect(must(ok(7))).toBe(7);
  expect(() => must(err({ code: 'name-empty' }))).toThrow('name-empty');
});

test('a case that cannot happen throws when it does', () => {
  expect(() => never('surprise' as never)).toThrow('surprise');
});

test('languages are told by their exact tags', () => {
  expect([isLanguage('en'), isLanguage('zh-CN')]).toEqual([true, true]);
  expect([isLanguage('zh'), isLanguage('EN'), isLanguage(undefined)]).toEqual([false, false, false]);
});
