import { spawn } from 'node:child_process';

/** How each system opens an address in the default browser; null where there is no screen to open it on. */
export function openerFor(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly [command: string, ...args: string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Opens the default browser where there is one. The address stands in the terminal as well, so a failure needs no words. */
export function openPage(address: string): void {
  const opener = openerFor(process.platform, process.env);
  if (opener === null) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
