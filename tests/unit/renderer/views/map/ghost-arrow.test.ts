import { expect, it } from 'vitest';
import { borderTowards } from '#renderer/views/map/ghost-arrow.tsx';

const box = { at: { x: 0, y: 0 }, width: 100, height: 40 };
it('leaves the box where the line to the pointer crosses its border', () => {
  expect(borderTowards(box, { x: 200, y: 0 })).toEqual({ x: 50, y: 0 });
  expect(borderTowards(box, { x: 0, y: -80 })).toEqual({ x: 0, y: -20 });
  expect(borderTowards(box, { x: 100, y: 40 })).toEqual({ x: 50, y: 20 });
});
it('is the pointer itself inside the box', () => expect(borderTowards(box, { x: 9, y: 3 })).toEqual({ x: 9, y: 3 }));
