import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, graphemeCount, nameKey } from '#shared/kernel/text.ts';

const hidden = (...points: number[]): string => String.fromCodePoint(...points);

describe('clean text', () => {
  test('loses controls, direction overrides and what XML forbids', () => {
    const unsafe = [0, 1, 7, 8, 0xb, 0xc, 0x1f, 0x7f, 0x80, 0x9f, 0x202a, 0x202e, 0x2066, 0x2069, 0xfffe, 0xffff];
    for (const point of unsafe) expect([point, cleanText(`a${hidden(point)}b`)]).toEqual([point, 'ab']);
  });

  test('keeps tabs, line breaks, joiners, marks of direction and emoji', () => {
    const text = `a\tb\nc\r${hidden(0x200d)}${hidden(0x200e)}👩‍👩‍👧 部门`;
    expect(cleanText(text)).toBe(text);
  });

  test('a lone surrogate becomes the sign for what cannot be shown', () => {
    expect(cleanText(`a${'\ud800'}b`)).toBe('a\ufffdb');
  });

  test('is NFC, even where an override stood between a letter and its accent', () => {
    expect(cleanText('Cafe\u0301')).toBe('Caf\u00e9');
    expect(cleanText(`Cafe${hidden(0x202e)}\u0301`)).toBe('Caf\u00e9');
  });

  test('cleaned twice is cleaned once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('a clean line', () => {
  test.each(['\t', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])('turns %j into a space', (stop) => {
    expect(cleanLine(`a${stop}b`)).toBe('a b');
  });

  test('has no space at its ends, wide ones neither', () => {
    expect(cleanLine(' \u3000Finance\u00a0\n')).toBe('Finance');
  });
});

describe('the key of a name', () => {
  test.each([
    ['Finance', ' FINANCE '],
    ['IT', 'ＩＴ'],
    ['Café', 'Cafe\u0301'],
    ['Straße', 'STRASSE'],
    ['Σίσυφος', 'ΣΊΣΥΦΟΣ'],
    ['ﬁnance', 'Finance'],
    ['财务部', '\u3000财务部'],
  ])('%s answers to %s', (name, other) => {
    expect(nameKey(other)).toBe(nameKey(name));
  });

  test.each([
    ['Sales', 'Sale'],
    ['研发', '研發'],
    ['Cafe', 'Café'],
  ])('%s does not answer to %s', (name, other) => {
    expect(nameKey(other)).not.toBe(nameKey(name));
  });

  test('does not change when it is taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});

describe('the count of characters', () => {
  test.each([
    ['', 0],
    ['Finance', 7],
    ['财务部', 3],
    ['👩‍👩‍👧', 1],
    ['🇨🇳🇫🇷', 2],
    ['Cafe\u0301', 4],
  ])('%s has as many as a reader sees', (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });

  test('stops one beyond the limit', () => {
    expect(graphemeCount('a'.repeat(1_000_000), 10)).toBe(11);
    expect(graphemeCount('abc', 10)).toBe(3);
  });
});
