import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '#electron/handlers/answer.ts';
import { PAGE_HEADERS } from '#electron/site/page-policy.ts';
import { answerFrom, type Site } from '#electron/site/site.ts';
import { LINE, LINE_TYPE } from '#shared/ipc/line.ts';
import { packValue, unpackValue } from '#shared/ipc/wire.ts';
import { readBody } from './body.ts';
import { BROWSER_TABLE, type BrowserHandlers } from './browser-handlers.ts';
import { bearerOf, mayEnter } from './gate.ts';
import type { Keys } from './keys.ts';
import type { Pages } from './pages.ts';

/** A little more than the largest file. Bytes. */
const BODY_LIMIT = 210_000_000;
const LOOPBACK = '127.0.0.1';

export interface Served {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  stop(): Promise<void>;
}

export interface BrowserHostParts {
  readonly site: Site;
  readonly handlers: BrowserHandlers;
  readonly keys: Keys;
  readonly pages: Pages;
}

/** Serves the page and its calls on a free port of this machine alone. */
export async function serveBrowser(parts: BrowserHostParts): Promise<Served> {
  const server = createServer((request, response) => {
    respond(parts, hostOf(server), request, response).catch((error: unknown) => {
      // A page that left in the middle of a request is no fault; anything else is a bug and is shown where it can be reported.
      if (!request.destroyed) console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  return {
    origin: `http://${hostOf(server)}`,
    stop: async () => {
      parts.pages.dismiss();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function hostOf(server: Server): string {
  return `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
}

async function respond(
  parts: BrowserHostParts,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers, url = '' } = request;
  if (!mayEnter({ method, headers }, host)) return send(response, 403);
  if (method === 'GET') {
    const { status, headers: own, body } = answerFrom(parts.site, method, url.split('?', 1)[0] ?? '');
    response.writeHead(status, own).end(body);
    return;
  }
  if (url === LINE.enter) return enter(parts, request, response);
  if (!parts.keys.isSession(bearerOf(headers))) return send(response, 401);
  if (url === LINE.events) return openStream(parts, response);
  if (url.startsWith(LINE.call)) return call(parts, url.slice(LINE.call.length), request, response);
  return send(response, 404);
}

async function enter({ keys }: BrowserHostParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const session = keys.enter(bearerOf(request.headers));
  if (session === null) return send(response, 401);
  send(response, 200, { session });
}

function openStream({ pages }: BrowserHostParts, response: ServerResponse): void {
  response.writeHead(200, { ...PAGE_HEADERS, 'Content-Type': LINE_TYPE });
  response.flushHeaders();
  pages.add(response);
}

async function call(
  { handlers }: BrowserHostParts,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, BODY_LIMIT);
  if (body === null) return send(response, 413);
  send(response, 200, await answer(BROWSER_TABLE, handlers, name, unpackValue(body)));
}

function send(response: ServerResponse, status: number, value?: unknown): void {
  const close = status === 200 ? {} : { Connection: 'close' };
  response.writeHead(status, { ...PAGE_HEADERS, ...close, 'Content-Type': LINE_TYPE });
  response.end(value === undefined ? '' : packValue(value));
}
