import { ipcMain, type WebContents } from 'electron';
import { answer, refusal } from '#electron/handlers/answer.ts';
import type { Handlers } from '#electron/handlers/handlers.ts';
import { CALL_CHANNEL } from '#shared/ipc/bridge.ts';
import { type CallName, CONTRACT } from '#shared/ipc/contract.ts';
import { isFromWindow } from './sender.ts';

export interface CallingPage {
  contents(): WebContents | undefined;
  /** The page has made this call. */
  heard(name: CallName): void;
}

/** The only listener that main has for its renderer: sender, then name and payload are checked before anything is done. */
export function serveCalls(handlers: Handlers, page: CallingPage): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isFromWindow(event, page.contents())) return refusal(name);
    if (isCallName(name)) page.heard(name);
    return answer(CONTRACT, handlers, name, input);
  });
}

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(CONTRACT, name);
