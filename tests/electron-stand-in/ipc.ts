import { EventEmitter } from 'node:events';
import { deserialize, serialize } from 'node:v8';
import type { Frame } from 'playwright-core';
import { fromWeb } from './addresses.ts';
import { context } from './chromium.ts';
import { loud } from './loud.ts';
import { windowOf } from './window-of.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** Structured clone, as between Electron's processes. */
export const clone = <T>(value: T): T => deserialize(serialize(value)) as T;

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    this.#handlers.set(channel, handler);
  }

  /** Not Electron's: lets a page, or a test that plays a page, call. */
  async standInInvoke(event: unknown, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`no handler for ${channel}`);
    return clone(await handler(event, ...clone(args)));
  }
}

const served = new IpcMain();
export const ipcMain = loud('ipcMain', served);

interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

const frameOf = (frame: Frame): SenderFrame => {
  const parent = frame.parentFrame();
  return { url: fromWeb(frame.url()), parent: parent === null ? null : frameOf(parent) };
};

// Bytes do not pass Playwright's binding as such; the preload script turns them into arrays of numbers and back.
await context.exposeBinding('standInInvoke', async ({ page, frame }, channel: string, args: unknown[]) => {
  const event = { sender: windowOf.get(page)?.webContents, senderFrame: frameOf(frame) };
  return toPage(await served.standInInvoke(event, channel, args.map(fromPage)));
});

/** Plain data with every `Uint8Array` as `{ standInBytes: number[] }`. */
export function toPage(value: unknown): unknown {
  if (value instanceof Uint8Array) return { standInBytes: [...value] };
  if (Array.isArray(value)) return value.map(toPage);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPage(inner)]));
}

function fromPage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPage);
  if (typeof value !== 'object' || value === null) return value;
  if ('standInBytes' in value) return Uint8Array.from(value.standInBytes as number[]);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromPage(inner)]));
}
