import type { ServerResponse } from 'node:http';
import type { EventName, EventPayload } from '#shared/ipc/contract.ts';

/** The pages that are open, by the streams on which they hear events. */
export interface Pages {
  add(stream: ServerResponse): void;
  tell<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  /** Ends all streams. */
  dismiss(): void;
}

/** `left` is called each time the last page has gone, `came` when a first one is there again. */
export function createPages(came: () => void, left: () => void): Pages {
  const streams = new Set<ServerResponse>();
  return {
    add(stream) {
      streams.add(stream);
      if (streams.size === 1) came();
      stream.on('close', () => {
        streams.delete(stream);
        if (streams.size === 0) left();
      });
    },
    tell(name, payload) {
      for (const stream of streams) stream.write(`${JSON.stringify([name, payload])}\n`);
    },
    dismiss() {
      for (const stream of streams) stream.end();
    },
  };
}
