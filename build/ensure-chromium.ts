import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';

/** Finds Chromium, or installs it where that is ours to do (Debian, as root); else says what to install. False where it is missing. */
export function ensureChromium(): boolean {
  if (findChromium() !== null) return true;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium for the tests (apt-get) ...');
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', '-y', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    if (findChromium() !== null) return true;
  }
  console.error(NO_CHROMIUM);
  return false;
}

if (import.meta.main && !ensureChromium()) process.exitCode = 1;
