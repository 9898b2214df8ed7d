import { electronPath } from '#build/electron-binary.mjs';
import { whyNoWindow } from '#build/machine.mjs';
import { openInBrowser } from './browser-window.ts';
import { openInElectron } from './electron-window.ts';
import type { HostStart, HostWindow } from './host-window.ts';
import { openInStandIn } from './stand-in-window.ts';

/** THE LIST of hosts that the built app is driven in. */
const OPENERS = {
  browser: openInBrowser,
  'stand-in': (start) => openInStandIn(start),
  electron: openInElectron,
} as const satisfies Readonly<Record<string, (start: HostStart) => Promise<HostWindow>>>;

export type HostName = keyof typeof OPENERS;

export function openIn(host: HostName, start: HostStart): Promise<HostWindow> {
  return OPENERS[host](start);
}

/** Why Electron itself cannot be driven on this machine; undefined where it can. */
export function whyNoElectron(): string | undefined {
  return electronPath() === null
    ? 'its program is not installed'
    : whyNoWindow(process.platform, process.env, process.getuid?.());
}

/**
 * The hosts that are there. Tests of what crosses from page to host (files, dialogs, menus, a worker and pictures under the
 * host's policy) run on each of them; what only the page decides is the same on all and runs on the browser host alone.
 */
export function presentHosts(what: string): readonly HostName[] {
  const why = whyNoElectron();
  if (why === undefined) return ['browser', 'stand-in', 'electron'];
  console.log(`Not run: ${what} on Electron itself (${why}). The stand-in has run it.`);
  return ['browser', 'stand-in'];
}
