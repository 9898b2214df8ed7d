import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Area, placeAgain, SMALLEST } from '#electron/main/window-place.ts';

const LAPTOP: Area = { x: 0, y: 25, width: 1440, height: 875 };
const BEAMER: Area = { x: 1440, y: -100, width: 1920, height: 1080 };
const at = (x: number, y: number, width: number, height: number) => ({ x, y, width, height, maximized: false });

test('the first time the system puts it in the middle, no larger than the screen', () => {
  expect(placeAgain(undefined, [LAPTOP])).toEqual({ width: 1360, height: 860 });
  expect(placeAgain(undefined, [{ ...LAPTOP, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 });
});

test('it comes up where it was, on a second screen too', () => {
  expect(placeAgain(at(100, 50, 1000, 700), [LAPTOP, BEAMER])).toEqual({ x: 100, y: 50, width: 1000, height: 700 });
  expect(placeAgain(at(1500, -50, 1800, 900), [LAPTOP, BEAMER])).toEqual({ x: 1500, y: -50, width: 1800, height: 900 });
});

test('with its screen gone it is in the middle of the main one, with its size as far as it fits', () => {
  expect(placeAgain(at(1500, -50, 1800, 700), [LAPTOP])).toEqual({ width: 1440, height: 700 });
});

test('what hangs over the edge is moved in, on the screen that holds most of it', () => {
  expect(placeAgain(at(-60, 0, 1000, 700), [LAPTOP])).toEqual({ x: 0, y: 25, width: 1000, height: 700 });
  expect(placeAgain(at(1300, 50, 1000, 700), [LAPTOP, BEAMER])).toEqual({ x: 1440, y: 50, width: 1000, height: 700 });
  expect(placeAgain(at(1000, 50, 1000, 700), [LAPTOP, BEAMER])).toMatchObject({ x: 1440 });
  expect(placeAgain(at(900, 50, 1000, 700), [LAPTOP, BEAMER])).toMatchObject({ x: 440 });
});

test('whatever was kept, the window is wholly on one of the screens, or the system places it', () => {
  const span = fc.integer({ min: -5_000, max: 5_000 });
  const size = fc.integer({ min: 1, max: 6_000 });
  const screen = fc.record({
    x: span,
    y: span,
    width: fc.integer({ min: 800, max: 4_000 }),
    height: fc.integer({ min: 600, max: 3_000 }),
  });
  const kept = fc.record({ x: span, y: span, width: size, height: size, maximized: fc.boolean() });
  fc.assert(
    fc.property(kept, fc.array(screen, { minLength: 1, maxLength: 3 }), (place, screens) => {
      const { x, y, width, height } = placeAgain(place, screens);
      expect(width).toBeGreaterThanOrEqual(SMALLEST.width);
      expect(height).toBeGreaterThanOrEqual(SMALLEST.height);
      const holds = (area: Area) =>
        width <= area.width &&
        height <= area.height &&
        (x === undefined || (x >= area.x && x + width <= area.x + area.width)) &&
        (y === undefined || (y >= area.y && y + height <= area.y + area.height));
      expect(screens.some(holds)).toBe(true);
    }),
  );
});
