import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf } from '#shared/ratings/cell.ts';
import { studentQuantile } from '#shared/ratings/student.ts';

test('of 2, 3, 3, 4, 5 reckons mean, spread, agreement and interval', () => {
  // By hand: mean 3.4, squares 63, variance (5·63 - 17²) / 20 = 1.3; t of 4 degrees 2.776445.
  expect(cellOf([0, 1, 2, 1, 1])).toEqual({
    n: 5,
    counts: [0, 1, 2, 1, 1],
    mean: 3.4,
    spread: Math.sqrt(1.3),
    agreement: 0.35,
    interval: [expect.closeTo(1.984285, 6), expect.closeTo(4.815715, 6)],
  });
});

test('says only what so few answers bear', () => {
  expect(cellOf([0, 0, 0, 0, 0])).toBeUndefined();
  expect(cellOf([0, 0, 1, 0, 0])).toEqual({ n: 1, counts: [0, 0, 1, 0, 0], mean: 3 });
  expect(cellOf([1, 0, 1, 0, 0])).toEqual({ n: 2, counts: [1, 0, 1, 0, 0], mean: 2, spread: Math.SQRT2, agreement: 0 });
});

test('of raters who all agree has no spread, full agreement and a point for an interval', () => {
  expect(cellOf([0, 0, 0, 7, 0])).toMatchObject({ n: 7, mean: 4, spread: 0, agreement: 1, interval: [4, 4] });
});

test('is the same as two passes over the answers in whatever order, and stays on the scale', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 40 }), (answers) => {
      const cell = cellOf([1, 2, 3, 4, 5].map((value) => answers.filter((answer) => answer === value).length));
      const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
      const variance = answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0) / (answers.length - 1);
      expect(cell?.mean).toBeCloseTo(mean, 12);
      expect(cell?.spread).toBeCloseTo(Math.sqrt(variance), 12);
      expect(cell?.agreement).toBeCloseTo(Math.max(0, 1 - variance / 2), 12);
      const [low = 0, high = 9] = cell?.interval ?? [];
      expect(low >= 1 && low <= mean + 1e-12 && mean - 1e-12 <= high && high <= 5).toBe(true);
    }),
    { numRuns: 300, seed: 2026 },
  );
});

/** From the tables of Student's distribution. */
test.each([
  [1, 12.7062047],
  [2, 4.3026527],
  [3, 3.1824463],
  [4, 2.7764451],
  [5, 2.5705818],
  [10, 2.2281389],
  [19, 2.0930241],
  [30, 2.0422725],
  [120, 1.9799304],
])('Student with %i degrees of freedom stays within %f in 95 of 100 cases', (degrees, t) => {
  expect(studentQuantile(degrees)).toBeCloseTo(t, 6);
});

test('Student comes down to the normal distribution', () => {
  expect(studentQuantile(1_000_000)).toBeCloseTo(1.96, 2);
});
