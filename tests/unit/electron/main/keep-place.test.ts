import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlace } from '#electron/main/keep-place.ts';
import type { WindowPlace } from '#shared/ipc/contract.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that can be moved, and what is kept of it. */
function moving() {
  let x = 0;
  const window = Object.assign(new EventEmitter(), {
    getNormalBounds: () => ({ x, y: 0, width: 900, height: 600 }),
    isMaximized: () => false,
  });
  const kept: WindowPlace[] = [];
  keepPlace(window as unknown as BrowserWindow, (place) => kept.push(place));
  const move = (to: number) => {
    x = to;
    window.emit('move');
  };
  return { window, move, kept };
}

test('of a drag only the end is kept', () => {
  const { move, kept } = moving();
  for (let x = 1; x <= 50; x++) {
    move(x);
    vi.advanceTimersByTime(10);
  }
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(kept).toEqual([{ x: 50, y: 0, width: 900, height: 600, maximized: false }]);
});

test('a window that closes at once is kept all the same, and once', () => {
  const { window, move, kept } = moving();
  move(7);
  window.emit('closed');
  vi.advanceTimersByTime(1_000);
  expect(kept.map(({ x }) => x)).toEqual([7]);
});

test('a window that was not moved is not kept again', () => {
  const { window, kept } = moving();
  window.emit('closed');
  expect(kept).toEqual([]);
});
