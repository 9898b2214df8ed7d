import { decode } from '#shared/engagement/decode.ts';
import type { OpenedFile } from '#shared/ipc/contract.ts';
import type { App } from './app.ts';
import { placed } from './placed.ts';
import { documentState } from './store.ts';

/** Opens the bytes of an engagement file. What is open stays until the new file is known to be good. */
export async function openBytes(app: App, file: OpenedFile): Promise<boolean> {
  const decoded = decode(file.bytes);
  if (!decoded.ok) {
    app.refuse(decoded.failure);
    return false;
  }
  const { engagement, readOnly } = decoded.value;
  const { token, name, folder, stamp } = file;
  const whole = await placed(app, engagement);
  if (whole === undefined) return false;
  app.store.setState(documentState(whole, { token, name, folder, stamp }, readOnly));
  app.canvas?.fit();
  return true;
}

/** Reads a file that the host handed over and opens it. */
export async function openToken(app: App, token: string): Promise<boolean> {
  const answer = await app.host.call('file.reopen', { token });
  if (answer.ok) return openBytes(app, answer.value);
  app.refuse(answer.failure);
  return false;
}
