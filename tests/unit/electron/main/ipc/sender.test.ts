import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { isFromWindow } from '#electron/main/ipc/sender.ts';

type Event = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

// As much of Electron's objects as the check looks at.
const contents = (destroyed = false) => ({ isDestroyed: () => destroyed }) as WebContents;
const frame = (url: string, parent: unknown = null) => ({ url, parent }) as Event['senderFrame'];
const ours = contents();

test('a call from the top frame of our page is heard', () => {
  expect(isFromWindow({ sender: ours, senderFrame: frame('app://orgloom/') }, ours)).toBe(true);
  expect(isFromWindow({ sender: ours, senderFrame: frame('app://orgloom/index.html?x#y') }, ours)).toBe(true);
});

const gone = contents(true);
test.each<[string, Event, WebContents | undefined]>([
  ['another window', { sender: contents(), senderFrame: frame('app://orgloom/') }, ours],
  ['a frame inside the page', { sender: ours, senderFrame: frame('app://orgloom/', frame('app://orgloom/')) }, ours],
  ['a frame that has gone', { sender: ours, senderFrame: null }, ours],
  ['a window that has gone', { sender: gone, senderFrame: frame('app://orgloom/') }, gone],
  ['no window at all', { sender: ours, senderFrame: frame('app://orgloom/') }, undefined],
  ...[
    'https://orgloom/',
    'file:///index.html',
    'app://evil/',
    'app://orgloom.evil/',
    'app://x@orgloom/',
    'app://orgloom:81/',
    'data:text/html,app://orgloom/',
    'about:blank',
    '',
  ].map((url): [string, Event, WebContents] => [
    `the address "${url}"`,
    { sender: ours, senderFrame: frame(url) },
    ours,
  ]),
])('a call from %s is not', (_, event, window) => {
  expect(isFromWindow(event, window)).toBe(false);
});
