// As much of Electron's main process as the app uses, over Chromium. What is not here fails by name when it is used:
// exports that are missing do not link, members that are missing throw.
import './control.ts';
import { loud } from './loud.ts';
import { settings } from './settings.ts';

export { app } from './app.ts';
export { dialog } from './dialogs.ts';
export { ipcMain } from './ipc.ts';
export { Menu } from './menu.ts';
export { protocol, session } from './protocol.ts';
export { BrowserWindow } from './windows.ts';

export const nativeTheme = loud('nativeTheme', { shouldUseDarkColors: settings.theme === 'dark' });

const displays = settings.displays.map((bounds, id) => ({ id, bounds, workArea: bounds }));
export const screen = loud('screen', { getAllDisplays: () => displays, getPrimaryDisplay: () => displays[0] });

// A packed program is not told its own folder.
if (settings.packaged) process.argv.splice(1, 1);

// After Chromium has started, which must know the real one, and before the app's own modules are evaluated.
if (settings.platform !== undefined) Object.defineProperty(process, 'platform', { value: settings.platform });
