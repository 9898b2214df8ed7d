import { describe, expect, test } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import { checkName, NAME_LIMIT, type Named, nameIn, nameKeys, renamedIn } from '#shared/model/named.ts';

const finance: Named = { name: 'Finance', translations: { 'zh-CN': '财务部' } };
const legal: Named = { name: 'Legal', translations: {} };

describe('a name', () => {
  test('is cleaned and trimmed', () => {
    expect(checkName('  Finance\nand\tLegal\u202e ')).toEqual(ok('Finance and Legal'));
  });

  test.each(['', '   ', '\n\t', '\u202e', '\u0000'])('%j is empty', (text) => {
    expect(checkName(text)).toEqual(err({ code: 'name-empty' }));
  });

  test('may be as long as the limit in characters that a reader counts, and no longer', () => {
    expect(checkName('部'.repeat(NAME_LIMIT)).ok).toBe(true);
    expect(checkName('👩‍👩‍👧'.repeat(NAME_LIMIT)).ok).toBe(true);
    const long = checkName('x'.repeat(10_000));
    expect(long).toEqual(err({ code: 'name-too-long', name: `${'x'.repeat(20)}…`, limit: NAME_LIMIT }));
  });

  test('may be a word that means something to JavaScript', () => {
    expect(checkName('__proto__')).toEqual(ok('__proto__'));
  });
});

describe('a row with names', () => {
  test('is called by its translation where there is one', () => {
    expect(nameIn(finance, 'zh-CN')).toBe('财务部');
    expect(nameIn(finance, 'en')).toBe('Finance');
    expect(nameIn(legal, 'zh-CN')).toBe('Legal');
  });

  test('answers to all of them', () => {
    expect(nameKeys(finance)).toEqual(['finance', '财务部']);
  });

  test('is renamed as the reader sees it', () => {
    expect(renamedIn(finance, 'zh-CN', '财务')).toEqual({ name: 'Finance', translations: { 'zh-CN': '财务' } });
    expect(renamedIn(finance, 'en', 'Money')).toEqual({ name: 'Money', translations: { 'zh-CN': '财务部' } });
    expect(renamedIn(legal, 'zh-CN', '法务')).toEqual({ name: '法务', translations: {} });
  });
});
