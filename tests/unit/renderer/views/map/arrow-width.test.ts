import { expect, it } from 'vitest';
import { arrowWidths } from '#renderer/views/map/arrow-width.ts';
import { map, volumeMap } from '#tests/driver/engagement-builder.ts';

it('takes even steps on the scale', () => {
  const width = arrowWidths(map('A > B 1'));
  const steps = [1, 2, 3, 4, 5].map(width);
  const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
  expect(new Set(gaps.map((gap) => gap.toFixed(9))).size).toBe(1);
});

it('draws volumes by their order of magnitude', () => {
  const width = arrowWidths(volumeMap('A > B 1', 'A > C 10', 'A > D 100'));
  expect(width(10) - width(1)).toBeCloseTo(width(100) - width(10), 9);
});

it('draws equal volumes alike, in the middle', () => {
  const width = arrowWidths(volumeMap('A > B 7', 'A > C 7'));
  expect(width(7)).toBeGreaterThan(1);
  expect(Number.isFinite(width(7))).toBe(true);
});
