import { expect, it } from 'vitest';
import { labelRoom } from '#renderer/views/map/label-room.ts';

const box = { width: 100, height: 40 };

it('is what lies between the borders, less the arrowhead', () => {
  expect(labelRoom({ x: 0, y: 0 }, box, { x: 300, y: 0 }, box)).toBe(300 - 100 - 34);
  expect(labelRoom({ x: 0, y: 0 }, box, { x: 0, y: 300 }, box)).toBe(300 - 40 - 34);
});

it('never falls below a few letters, even for boxes on top of each other', () => {
  expect(labelRoom({ x: 0, y: 0 }, box, { x: 0, y: 0 }, box)).toBe(44);
  expect(labelRoom({ x: 0, y: 0 }, box, { x: 110, y: 0 }, box)).toBe(44);
});
