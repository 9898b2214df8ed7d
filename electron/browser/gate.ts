import type { IncomingHttpHeaders } from 'node:http';
import { LINE_TYPE } from '#shared/ipc/line.ts';

/** What is looked at before anything else in a request. */
export interface Knock {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Whether a request can come from our own page or from somebody opening it. The exact Host keeps out other names for this
 * machine (DNS rebinding); the exact Origin, which every browser sends with a POST, keeps out all other pages,
 * those on other ports of this machine too.
 */
export function mayEnter({ method, headers }: Knock, host: string): boolean {
  if (headers.host !== host) return false;
  const site = headers['sec-fetch-site'];
  if (method === 'GET') return site === undefined || site === 'none' || site === 'same-origin';
  if (method !== 'POST') return false;
  return (
    headers.origin === `http://${host}` &&
    (site === undefined || site === 'same-origin') &&
    headers['content-type'] === LINE_TYPE
  );
}

export function bearerOf(headers: IncomingHttpHeaders): string {
  return /^Bearer ([A-Za-z0-9_-]{16,64})$/.exec(headers.authorization ?? '')?.[1] ?? '';
}
