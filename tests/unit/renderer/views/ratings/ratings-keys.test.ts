import { describe, expect, test } from 'vitest';
import type { Marked } from '#renderer/state/grid-span.ts';
import { ratingAct } from '#renderer/views/ratings/ratings-keys.ts';

const SIZE = { rows: 3, columns: 8 };
const at = (row: number, column: number): Marked => ({ anchor: { row, column }, cursor: { row, column } });
const press = (key: string, marked: Marked, held: Partial<Record<'mod' | 'shift' | 'alt', boolean>> = {}) =>
  ratingAct({ key, mod: false, shift: false, alt: false, ...held }, marked, SIZE);

test.each([
  ['1', 1],
  ['5', 5],
  ['0', null],
  ['n', null],
  ['N', null],
  ['-', null],
])('%s answers, and the cursor goes on', (key, answer) => {
  expect(press(key, at(0, 0))).toEqual({ kind: 'answer', answer, marked: at(0, 1) });
});

describe('going on', () => {
  test('at the end of a service begins the next, at the end of the sheet stays', () => {
    expect(press('3', at(0, 7))).toMatchObject({ marked: at(1, 0) });
    expect(press('3', at(2, 7))).toMatchObject({ marked: at(2, 7) });
  });
  test('stays where several cells are marked: all get the answer', () => {
    const several = { anchor: { row: 0, column: 1 }, cursor: { row: 2, column: 3 } };
    expect(press('2', several)).toEqual({ kind: 'answer', answer: 2, marked: several });
  });
  test('Enter begins the next service, with Shift the one before', () => {
    expect(press('Enter', at(1, 5))).toEqual({ kind: 'mark', marked: at(2, 0) });
    expect(press('Enter', at(1, 5), { shift: true })).toEqual({ kind: 'mark', marked: at(0, 0) });
  });
});

test('Delete takes the answer away and stays; arrows travel', () => {
  expect(press('Delete', at(1, 1))).toEqual({ kind: 'answer', answer: undefined, marked: at(1, 1) });
  expect(press('ArrowDown', at(1, 1))).toEqual({ kind: 'mark', marked: at(2, 1) });
});

test('other keys, and digits of shortcuts, are none of its own', () => {
  for (const key of ['6', '9', 'a', 'Tab', 'Escape']) expect(press(key, at(0, 0))).toBeUndefined();
  expect(press('1', at(0, 0), { mod: true })).toBeUndefined();
  expect(press('1', at(0, 0), { alt: true })).toBeUndefined();
});
