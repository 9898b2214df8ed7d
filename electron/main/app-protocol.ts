import type { Protocol } from 'electron';
import { answerFrom, type Site } from '#electron/site/site.ts';
import { APP_SCHEME, isAppAddress } from './app-address.ts';

/** Has to be said before the app is ready. Never `bypassCSP`. */
export const APP_PRIVILEGES = [
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
];

export function serveApp(protocol: Protocol, site: Site): void {
  protocol.handle(APP_SCHEME, (request) => {
    const inside = isAppAddress(request.url);
    const { status, headers, body } = answerFrom(
      inside ? site : new Map(),
      request.method,
      new URL(request.url).pathname,
    );
    return new Response(Uint8Array.from(body), { status, headers });
  });
}
