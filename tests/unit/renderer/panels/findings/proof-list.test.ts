import { expect, test } from 'vitest';
import { LONG, lineTowards, SHORT, shownSections } from '#renderer/panels/findings/proof-list.ts';
import type { ProofWords } from '#shared/export/proof-words.ts';

const words = (...counts: readonly number[]): ProofWords => ({
  sum: '',
  sections: counts.map((count, place) => ({
    id: place === 0 ? 'sole-chains' : 'shared-chains',
    heading: '',
    count: '',
    lines: Array.from(
      { length: count },
      (_, line) => ({ key: `${place}.${line}`, title: '', detail: '', value: '' }) as never,
    ),
  })),
});
const counts = (counted: ProofWords, ...open: readonly string[]) =>
  shownSections(counted, new Set(open)).map(({ lines, hidden }) => [lines.length, hidden]);

test('a section lists its first lines, all once opened, and never more than a list can bear', () => {
  expect(counts(words(SHORT + 2, 2))).toEqual([
    [SHORT, 2],
    [2, 0],
  ]);
  expect(counts(words(SHORT + 2, 2), 'sole-chains')).toEqual([
    [SHORT + 2, 0],
    [2, 0],
  ]);
  expect(counts(words(LONG + 50), 'sole-chains')).toEqual([[LONG, 50]]);
});

test('one line is not hidden', () => {
  expect(counts(words(SHORT + 1))).toEqual([[SHORT + 1, 0]]);
});

test('arrow keys go along the lines that are listed, over the borders of sections, and stop at the ends', () => {
  const sections = shownSections(words(9, 2), new Set());
  const walk = (from: string | undefined, key: string) => lineTowards(sections, from, key);
  expect(walk('0.0', 'ArrowDown')).toBe('0.1');
  expect(walk(`0.${SHORT - 1}`, 'ArrowDown')).toBe('1.0');
  expect(walk('1.1', 'ArrowDown')).toBe('1.1');
  expect(walk('0.0', 'ArrowUp')).toBe('0.0');
  expect(walk('1.0', 'Home')).toBe('0.0');
  expect(walk('0.0', 'End')).toBe('1.1');
  expect(walk('0.0', 'a')).toBeUndefined();
});
