import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '#build/find-chromium.ts';
import { commandById } from '#renderer/commands/commands.ts';
import { type HostStart, type HostWindow, homeIn, PATIENCE } from './host-window.ts';

/** The browser host as `npm start` starts it where there is no Electron; menus and file dialogs are the page's own. */
export async function openInBrowser({ home, file, language, theme, t }: HostStart): Promise<HostWindow> {
  const host = spawn(process.execPath, ['out/main/browser.js', '--no-open', ...(file === undefined ? [] : [file])], {
    env: homeIn(home),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressFrom(host.stdout);
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: language,
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  const dialog = page.getByRole('dialog');

  return {
    page,
    mod: 'ControlOrMeta',
    async choose(id) {
      const command = commandById(id);
      const menu = command.menu?.[0];
      if (menu === undefined) throw new Error(`${id} is in no menu`);
      await page.getByRole('menuitem', { name: t(`menu.${menu}`), exact: true }).click();
      await page
        .getByRole('menu')
        .locator('button')
        .filter({ hasText: new RegExp(`^${literally(t(command.label))}`) })
        .first()
        .click();
    },
    async pick(name, ask) {
      await ask();
      await dialog.getByRole('button', { name: new RegExp(`^${literally(name)}`) }).dblclick();
      await page.getByRole('dialog', { name: t('chooser.open-title') }).waitFor({ state: 'detached' });
    },
    async saveTo(name, ask) {
      await ask();
      await page.getByRole('dialog', { name: t('chooser.save-title') }).waitFor();
      await page.getByLabel(t('chooser.file-name'), { exact: true }).fill(name);
      await dialog
        .getByRole('button', { name: t('chooser.save'), exact: true })
        .last()
        .click();
    },
    faults: async () => faults,
    outside: async () => requests.filter((asked) => !/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(asked)),
    async stop() {
      await browser.close();
      host.kill();
      await once(host, 'exit');
    },
  };
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The address that the host prints, with its key. */
function addressFrom(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    output.on('data', (chunk) => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    output.on('end', () => reject(new Error(`the host ended without an address: ${said}`)));
  });
}
