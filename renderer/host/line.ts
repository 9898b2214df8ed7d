import type { HostFault } from '#shared/ipc/host-fault.ts';
import { LINE, LINE_TYPE } from '#shared/ipc/line.ts';
import { packValue, unpackValue } from '#shared/ipc/wire.ts';
import { err, type Result } from '#shared/kernel/result.ts';

/** Calls and events over HTTP to the host that served this page. */
export interface Line {
  call(name: string, input: unknown): Promise<Result<unknown, HostFault>>;
  /** Hears every event; gives the way out. */
  listen(hear: (name: string, payload: unknown) => void): () => void;
}

/** Kept by the tab, so that a reload stays inside. */
const SESSION = 'orgloom.session';
const RETRY_MS = 1_000;

/** Enters with the key in the page's address, or with the session of this tab; null where there is neither or it is not good. */
export async function openLine(): Promise<Line | null> {
  const session = (await enter(location.hash.slice(1))) ?? sessionStorage.getItem(SESSION);
  return session === null ? null : createLine(session);
}

async function enter(key: string): Promise<string | null> {
  if (key === '') return null;
  // The key does not stay in the address, where it could be copied or bookmarked.
  history.replaceState(null, '', location.pathname);
  const response = await post(LINE.enter, key).catch(() => null);
  const answer = response?.ok === true ? unpackValue(new Uint8Array(await response.arrayBuffer())) : undefined;
  const session = (answer as { readonly session?: string } | undefined)?.session ?? null;
  if (session !== null) sessionStorage.setItem(SESSION, session);
  return session;
}

function createLine(session: string): Line {
  const hearers = new Set<(name: string, payload: unknown) => void>();
  void keepListening(session, (name, payload) => {
    for (const hear of hearers) hear(name, payload);
  });
  return {
    async call(name, input) {
      try {
        const response = await post(LINE.call + name, session, packValue(input));
        const answer = response.ok ? unpackValue(new Uint8Array(await response.arrayBuffer())) : undefined;
        return answer === undefined ? err({ code: 'host-gone' }) : (answer as Result<unknown, HostFault>);
      } catch {
        return err({ code: 'host-gone' });
      }
    },
    listen(hear) {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
}

/** The stream of events is also how the host knows that this page is there; a broken one is opened again. */
async function keepListening(session: string, hear: (name: string, payload: unknown) => void): Promise<void> {
  for (;;) {
    try {
      const response = await post(LINE.events, session);
      if (response.status === 401) return;
      if (response.body !== null) await readLines(response.body, hear);
    } catch {
      // The host is gone; calls say so to the user.
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function readLines(
  body: ReadableStream<Uint8Array>,
  hear: (name: string, payload: unknown) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [name, payload] = JSON.parse(line) as [string, unknown];
      hear(name, payload);
    }
  }
}

function post(address: string, secret: string, body: Uint8Array = new Uint8Array()): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': LINE_TYPE, Authorization: `Bearer ${secret}` },
    body: new Uint8Array(body),
    credentials: 'omit',
  });
}
