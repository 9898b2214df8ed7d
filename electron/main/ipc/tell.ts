import type { WebContents } from 'electron';
import { EVENT_CHANNEL } from '#shared/ipc/bridge.ts';
import type { EventName, EventPayload } from '#shared/ipc/contract.ts';

/** Tells a page that listens; one that has gone hears nothing. */
export function tell<Name extends EventName>(contents: WebContents, name: Name, payload: EventPayload<Name>): void {
  if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, payload);
}
