import { expect, test } from 'vitest';
import { LONG, linesListed, lineTowards, SHORT } from '#renderer/panels/findings/proof-list.ts';
import type { ProofSectionWords } from '#shared/export/proof-words.ts';

test('a section lists its first lines, all once opened, and never more than a list can bear', () => {
  const [shut, open] = [linesListed(new Set()), linesListed(new Set(['circle']))];
  expect([shut('circle', 2), shut('circle', SHORT + 2)]).toEqual([2, SHORT]);
  expect([open('circle', SHORT + 2), open('inside', SHORT + 2), open('circle', LONG + 50)]).toEqual([
    SHORT + 2,
    SHORT,
    LONG,
  ]);
});

test('one line is not hidden', () => {
  expect(linesListed(new Set())('circle', SHORT + 1)).toBe(SHORT + 1);
});

test('arrow keys go along the lines that are listed, over the borders of sections, and stop at the ends', () => {
  const section = (...keys: readonly string[]) =>
    ({ lines: keys.map((key) => ({ key })) }) as unknown as ProofSectionWords;
  const sections = [section('a', 'b'), section(), section('c')];
  expect(lineTowards(sections, 'a', 'ArrowDown')).toBe('b');
  expect(lineTowards(sections, 'b', 'ArrowDown')).toBe('c');
  expect(lineTowards(sections, 'c', 'ArrowDown')).toBe('c');
  expect(lineTowards(sections, 'a', 'ArrowUp')).toBe('a');
  expect(lineTowards(sections, 'c', 'Home')).toBe('a');
  expect(lineTowards(sections, 'a', 'End')).toBe('c');
  expect(lineTowards(sections, 'a', 'x')).toBeUndefined();
});
