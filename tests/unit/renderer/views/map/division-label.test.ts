import { expect, it } from 'vitest';
import { divisionLabelShift } from '#renderer/views/map/division-label.ts';

const box = { width: 150, height: 56 };
const at = (x: number) => ({ at: { x, y: 0 }, box });

it('moves a short title to the left corner, further in a wider division', () => {
  const narrow = divisionLabelShift('Ops', [at(0)]);
  const wide = divisionLabelShift('Ops', [at(0), at(400)]);
  expect(narrow).toBeLessThan(0);
  expect(wide).toBe(narrow - 200);
});

it('leaves a title in the middle that is as wide as its division, or has no members', () => {
  expect(divisionLabelShift('A division with a very long name that fills everything', [at(0)])).toBe(0);
  expect(divisionLabelShift('Ops', [])).toBe(0);
});
