import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = 'orgloom';

/** The folder that Electron gives this program for its own files, so that both hosts share preferences and recent files. */
export function userDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home = homedir()): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME);
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), NAME);
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), NAME);
}
