import { EventEmitter } from 'node:events';
import type { Route } from 'playwright-core';
import { fromWeb } from './addresses.ts';
import { app, preventable } from './app.ts';
import { context } from './chromium.ts';
import { loud } from './loud.ts';
import { record } from './record.ts';
import { windowOf } from './window-of.ts';
import type { BrowserWindow } from './windows.ts';

type Serve = (request: Request) => Response | Promise<Response>;
type Filter = (details: { readonly url: string }, decide: (answer: { readonly cancel?: boolean }) => void) => void;
type PermissionRequest = (contents: unknown, permission: string, decide: (granted: boolean) => void) => void;
type PermissionCheck = (contents: unknown, permission: string) => boolean;

const schemes = new Map<string, Serve>();
let filter: Filter | undefined;
let request: PermissionRequest | undefined;
let check: PermissionCheck | undefined;
let device: (() => boolean) | undefined;

export const protocol = loud('protocol', {
  registerSchemesAsPrivileged(list: unknown): void {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged comes too late');
    record('protocol.registerSchemesAsPrivileged', list);
  },
  handle(scheme: string, serve: Serve): void {
    if (schemes.has(scheme)) throw new Error(`the scheme ${scheme} is served already`);
    schemes.set(scheme, serve);
  },
});

const defaultSession = loud(
  'session.defaultSession',
  Object.assign(new EventEmitter(), {
    protocol,
    webRequest: loud('webRequest', {
      onBeforeRequest: (listener: Filter) => {
        filter = listener;
      },
    }),
    setPermissionRequestHandler: (handler: PermissionRequest) => {
      request = handler;
    },
    setPermissionCheckHandler: (handler: PermissionCheck) => {
      check = handler;
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      device = handler;
    },
  }),
);

export const session = loud('session', { defaultSession });

/** What the app answers to a permission: asked for, checked, and for a device. Without a handler Electron grants. */
export async function permissionAnswers(permission: string): Promise<readonly boolean[]> {
  const asked = await new Promise<boolean>((resolve) =>
    request === undefined ? resolve(true) : request(null, permission, resolve),
  );
  return [asked, check?.(null, permission) ?? true, device?.() ?? true];
}

// Everything a page loads comes through here; what no scheme of the app serves never reaches a network.
await context.route(/./, async (route) => {
  const address = fromWeb(route.request().url());
  if (isLeaving(route, address)) return route.abort('aborted');
  const serve = schemes.get(new URL(address).protocol.slice(0, -1));
  const cancelled = await new Promise<boolean>((resolve) =>
    filter === undefined ? resolve(false) : filter({ url: address }, ({ cancel }) => resolve(cancel === true)),
  );
  if (cancelled || serve === undefined) {
    record('request.blocked', address);
    return route.abort('blockedbyclient');
  }
  const { status, headers, body } = await answerOf(serve, route, address);
  return route.fulfill({ status, headers, body });
});

async function answerOf(serve: Serve, route: Route, address: string) {
  // Node's Request takes no schemes of ours, but the app reads the address from it.
  const asked = new Request(address.replace(/^[\w+.-]+:/, 'http:'), { method: route.request().method() });
  const response = await serve(
    new Proxy(asked, { get: (target, key) => (key === 'url' ? address : Reflect.get(target, key, target)) }),
  );
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** Whether a navigation that the page itself began is turned down by the app. */
function isLeaving(route: Route, address: string): boolean {
  if (!route.request().isNavigationRequest()) return false;
  const window = windowOfRequest(route);
  if (window === undefined || window.isLoading) return false;
  const event = preventable();
  window.webContents.emit('will-frame-navigate', event);
  window.webContents.emit('will-navigate', event, address);
  record('navigation', address, event.defaultPrevented);
  return event.defaultPrevented;
}

function windowOfRequest(route: Route): BrowserWindow | undefined {
  try {
    return windowOf.get(route.request().frame().page());
  } catch {
    // The first request of a page that has just been opened has no frame yet; such a page is no window of the app.
    return undefined;
  }
}
