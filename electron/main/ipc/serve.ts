import { ipcMain, type WebContents } from 'electron';
import { answer, refusal } from '#electron/handlers/answer.ts';
import type { Handlers } from '#electron/handlers/handlers.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from '#shared/ipc/bridge.ts';
import { CONTRACT, type EventName, type EventPayload } from '#shared/ipc/contract.ts';
import { isFromWindow } from './sender.ts';

export interface CallingPage {
  contents(): WebContents | undefined;
  /** The page has called, so it lives. */
  heard(): void;
}

/** The only listener that main has for its renderer: sender, then name and payload are checked before anything is done. */
export function serveCalls(handlers: Handlers, page: CallingPage): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isFromWindow(event, page.contents())) return refusal(name);
    page.heard();
    return answer(CONTRACT, handlers, name, input);
  });
}

export function tell<Name extends EventName>(contents: WebContents, name: Name, payload: EventPayload<Name>): void {
  if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, payload);
}
