import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeName } from '#renderer/state/free-name.ts';
import { freePlace } from '#renderer/state/free-place.ts';
import { engagement, MAP } from '#tests/driver/engagement-builder.ts';

it('takes the wanted place where it is free, on the grid', () => {
  expect(freePlace(engagement('A @ 900,900'), MAP, { x: 13, y: -7 })).toEqual({ x: 10, y: -10 });
});

it('never covers another department', () => {
  const place = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -300, max: 300 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 25 }), place, (taken, [x, y]) => {
      const crowd = engagement(...taken.map(([left, top], index) => `D${index} @ ${left},${top}`));
      const at = freePlace(crowd, MAP, { x, y });
      const covered = [...crowd.departments.values()].some(
        ({ position }) => position && Math.abs(position.x - at.x) < 200 && Math.abs(position.y - at.y) < 100,
      );
      expect(covered).toBe(false);
    }),
    { numRuns: 60, seed: 7 },
  );
});

it('numbers a name that is taken, compared as names are', () => {
  const rows = engagement('new department', 'NEW DEPARTMENT 2');
  expect(freeName(rows, MAP, 'departments', 'New department')).toBe('New department 3');
  expect(freeName(rows, MAP, 'divisions', 'New department')).toBe('New department');
});
