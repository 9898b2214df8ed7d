import { expect, test } from 'vitest';
import { attainmentText, readAttainment } from '#renderer/panels/details/attainment-text.ts';

test.each([
  ['61', 0.61],
  ['61.5 %', 0.615],
  ['１００％', 1],
  ['0', 0],
  [' ', undefined],
])('“%s” is the share %s', (text, share) => {
  expect(readAttainment(text)).toEqual({ ok: true, value: share });
});

test.each([
  ['120', 'attainment-out-of-range'],
  ['-1', 'attainment-out-of-range'],
  ['most', 'cell-not-a-number'],
])('“%s” is refused', (text, code) => {
  expect(readAttainment(text)).toMatchObject({ failure: { code } });
});

test('a share is shown as it could be typed', () => {
  expect([undefined, 0.61, 0.7849, 1].map(attainmentText)).toEqual(['', '61', '78.5', '100']);
});
