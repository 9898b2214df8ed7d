import type { Preferences } from '#shared/ipc/contract.ts';
import type { App } from './app.ts';

/** Remembers a choice on this computer. What cannot be remembered is no reason to disturb the work. */
export function rememberPreferences(app: App, change: Preferences): void {
  void app.host.call('preferences.write', { preferences: change });
}
