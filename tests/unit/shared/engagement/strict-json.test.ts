import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '#shared/engagement/strict-json.ts';
import { must } from '#shared/kernel/result.ts';
import { runs } from './arbitrary-engagement.ts';

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('reads every JSON text as the platform does', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), fc.constantFrom(0, 1, '\t'), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent);
      expect(must(readJson(spaced))).toEqual(JSON.parse(spaced));
    }),
    runs(500),
  );
});

test('accepts only what the platform accepts', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '"\\u00e9"',
    '"\\x"',
    '"',
    '1',
    '-',
    '01',
    '1.',
    '1e5',
    'true',
    'nul',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      const result = readJson(text);
      if (result.ok || result.failure.code !== 'engagement-key-twice') expect(result.ok).toBe(accepts(text));
    }),
    runs(5000),
  );
});

test('keeps __proto__ as a field', () => {
  const value = must(readJson('{"__proto__":{"a":1}}')) as object;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

describe('says what is wrong and in which line', () => {
  test.each([
    ['[1,\n2', { code: 'engagement-truncated', line: 2 }],
    ['["ab', { code: 'engagement-truncated', line: 1 }],
    ['["ab\\', { code: 'engagement-truncated', line: 1 }],
    ['[tru', { code: 'engagement-truncated', line: 1 }],
    ['[-', { code: 'engagement-truncated', line: 1 }],
    ['[1,\n2}', { code: 'engagement-syntax', line: 2 }],
    ['["a\n"]', { code: 'engagement-syntax', line: 1 }],
    ['["\\x"]', { code: 'engagement-syntax', line: 1 }],
    ['[1] 2', { code: 'engagement-syntax', line: 1 }],
    ['{"a":1,\n\n"\\u0061":2}', { code: 'engagement-key-twice', line: 3, key: 'a' }],
  ])('%j', (text, failure) => {
    expect(readJson(text)).toEqual({ ok: false, failure });
  });
});
