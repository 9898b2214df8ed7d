import type { BrowserWindow } from 'electron';
import type { WindowPlace } from '#shared/ipc/contract.ts';

/** How long a window must rest before its place is kept, so that not every pixel of a drag is written. Milliseconds. */
const REST_MS = 500;

/** Gives `keep` the window's place whenever it has moved or changed its size, at the latest when it closes. */
export function keepPlace(window: BrowserWindow, keep: (place: WindowPlace) => void): void {
  let place: WindowPlace | undefined;
  let due: NodeJS.Timeout | undefined;
  const give = () => {
    clearTimeout(due);
    if (place !== undefined) keep(place);
    place = undefined;
  };
  const note = () => {
    const { x, y, width, height } = window.getNormalBounds();
    place = { x, y, width, height, maximized: window.isMaximized() };
    clearTimeout(due);
    due = setTimeout(give, REST_MS);
  };
  window.on('move', note);
  window.on('resize', note);
  window.on('closed', give);
}
