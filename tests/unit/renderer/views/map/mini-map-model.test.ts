import { expect, test } from 'vitest';
import { fromMini, miniBoxes, miniScale } from '#renderer/views/map/mini-map-model.ts';
import { department, map } from '#tests/driver/engagement-builder.ts';

test('shows each department that has a place, with the hue of its division', () => {
  const boxes = miniBoxes(map('Team { A }', 'A @ 100,50', 'B @ 0,0', 'C'), 'en');
  expect(boxes).toHaveLength(2);
  expect(boxes[0]).toMatchObject({ x: 100 - (boxes[0]?.width ?? 0) / 2, hue: 0 });
  expect(boxes[1]?.hue).toBeUndefined();
});

test('everything fits, is centred, and a press finds the place that it shows', () => {
  const boxes = miniBoxes(map('A @ 0,0', 'B @ 3000,200'), 'en');
  const place = miniScale(boxes, 200, 130);
  for (const { x, y, width, height } of boxes) {
    expect(x * place.scale + place.shift.x).toBeGreaterThanOrEqual(0);
    expect((x + width) * place.scale + place.shift.x).toBeLessThanOrEqual(200);
    expect(y * place.scale + place.shift.y).toBeGreaterThanOrEqual(0);
    expect((y + height) * place.scale + place.shift.y).toBeLessThanOrEqual(130);
  }
  const middle = fromMini(place, { x: 100, y: 65 });
  expect([Math.round(middle.x), Math.round(middle.y)]).toEqual([1500, 100]);
});

test('an empty map has a scale too', () => expect(miniScale([], 200, 130).scale).toBe(1));

test('what a filter leaves out is dimmed or has no box', () => {
  const content = map('A @ 0,0', 'B @ 300,0');
  expect(miniBoxes(content, 'en').map(({ dimmed }) => dimmed)).toEqual([false, false]);
  const shown = new Set([department('B')]);
  expect(miniBoxes(content, 'en', { shown, way: 'dim' }).map(({ dimmed }) => dimmed)).toEqual([true, false]);
  expect(miniBoxes(content, 'en', { shown, way: 'hide' }).map(({ x }) => x > 100)).toEqual([true]);
});
