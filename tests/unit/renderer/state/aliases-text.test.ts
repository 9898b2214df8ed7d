import { expect, test } from 'vitest';
import { aliasesText, readAliases } from '#renderer/state/aliases-text.ts';

test.each([
  ['', []],
  [' , ，', []],
  ['Fin', ['Fin']],
  ['Fin, 财务；会计、Money desk ', ['Fin', '财务', '会计', 'Money desk']],
  ['"Legal, Tax", Law', ['Legal, Tax', 'Law']],
])('“%s” is read', (text, aliases) => {
  expect(readAliases(text)).toEqual(aliases);
});

test('what is shown is read again as it was', () => {
  const aliases = ['Fin', 'Legal, Tax', '财务、会计', 'A;B'];
  expect(readAliases(aliasesText(aliases))).toEqual(aliases);
  expect(aliasesText(undefined)).toBe('');
});
