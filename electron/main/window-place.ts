import type { WindowPlace } from '#shared/ipc/contract.ts';

/** Pixels of the desktop. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below this the parts of the window no longer find room. Pixels. */
export const SMALLEST = { width: 720, height: 480 } as const;
const AT_FIRST = { width: 1360, height: 860 } as const;

/**
 * Where the window comes up: as it was, but wholly on a screen that is there now; `screens` are the parts that windows may
 * cover, the main one first. Without coordinates it is new, or its screen is gone, and the system puts it in the middle.
 */
export function placeAgain(
  place: WindowPlace | undefined,
  screens: readonly Area[],
): Pick<Area, 'width' | 'height'> & Partial<Area> {
  const [main, ...others] = screens;
  if (main === undefined) return AT_FIRST;
  if (place === undefined) return sizeWithin(AT_FIRST, main);
  const screen = others.reduce((best, next) => (shared(place, next) > shared(place, best) ? next : best), main);
  const size = sizeWithin(place, screen);
  if (shared(place, screen) === 0) return size;
  return {
    ...size,
    x: between(screen.x, place.x, screen.x + screen.width - size.width),
    y: between(screen.y, place.y, screen.y + screen.height - size.height),
  };
}

/** Square pixels that two areas have in common. */
function shared(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function sizeWithin(size: Pick<Area, 'width' | 'height'>, screen: Area) {
  return {
    width: Math.min(Math.max(size.width, SMALLEST.width), screen.width),
    height: Math.min(Math.max(size.height, SMALLEST.height), screen.height),
  };
}

const between = (least: number, value: number, most: number): number => Math.min(Math.max(least, value), most);
