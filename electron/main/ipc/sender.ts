import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isAppAddress } from '../app-address.ts';

/** Whether a call comes from the top frame of our own window, showing our own page. */
export function isFromWindow(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  contents: WebContents | undefined,
): boolean {
  if (contents === undefined || contents.isDestroyed() || event.sender !== contents) return false;
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppAddress(frame.url);
}
