import type { WebContents } from 'electron';
import type { EventName, EventPayload } from '#shared/ipc/contract.ts';
import { tell } from './ipc/tell.ts';

/** What is told to the page, whenever it happens: until a page listens, it waits. */
export interface Outbox {
  tell<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  /** The page of a window hears events from now on. */
  open(contents: WebContents): void;
  /** The window has gone. */
  close(): void;
}

export function createOutbox(): Outbox {
  let page: WebContents | undefined;
  let waiting: ((page: WebContents) => void)[] = [];
  return {
    tell(name, payload) {
      if (page === undefined) waiting.push((opened) => tell(opened, name, payload));
      else tell(page, name, payload);
    },
    open(contents) {
      page = contents;
      for (const send of waiting) send(contents);
      waiting = [];
    },
    close() {
      page = undefined;
    },
  };
}
