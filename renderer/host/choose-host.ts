import { BRIDGE_NAME, type HostBridge } from '#shared/ipc/bridge.ts';
import type { Host } from '#shared/ipc/contract.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { createBrowserHost, createFolders } from './browser-host.ts';
import { createElectronHost } from './electron-host.ts';
import type { FileChooser, Folders } from './file-chooser.ts';
import { openLine } from './line.ts';

/**
 * The host that is there: Electron's preload, else the server that gave this page. Refused with `host-locked` where the
 * page was opened without its key. `makeChooser` is only asked where the page has to draw its own file dialogs.
 */
export async function chooseHost(makeChooser: (folders: Folders) => FileChooser): Promise<Result<Host, HostFault>> {
  const bridge = (globalThis as { readonly [BRIDGE_NAME]?: HostBridge })[BRIDGE_NAME];
  if (bridge !== undefined) return ok(createElectronHost(bridge));
  const line = await openLine();
  return line === null ? err({ code: 'host-locked' }) : ok(createBrowserHost(line, makeChooser(createFolders(line))));
}
