import { expect, test } from 'vitest';
import { columnText, terminalWidth } from '#electron/cli/column-text.ts';

test('Chinese characters take two columns, marks none of their own', () => {
  expect(['财务', '（', 'Sales', 'é', '👩‍👩‍👧'].map(terminalWidth)).toEqual([4, 2, 5, 1, 2]);
});

test('columns stand in line, numbers to the right, and no line ends in blanks', () => {
  expect(
    columnText([
      ['财务', 7, 'a'],
      ['HR', 12, 'bb'],
    ]),
  ).toBe('财务   7  a\nHR    12  bb\n');
});
