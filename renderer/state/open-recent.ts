import type { App } from './app.ts';
import { mayLeave } from './leave.ts';
import { openToken } from './open.ts';

/** Opens a file of the list of recent ones in the place of what is open. */
export async function openRecentFile(app: App, token: string): Promise<void> {
  if (await mayLeave(app)) await openToken(app, token);
}
