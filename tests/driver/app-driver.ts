import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { chromiumPath } from '#build/find-chromium.ts';
import type { CommandId } from '#renderer/commands/commands.ts';
import { commandById } from '#renderer/commands/commands.ts';
import { decode } from '#shared/engagement/decode.ts';
import { createTranslator, type Translator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';

export interface Start {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** A file that the program is started with, inside `home`. */
  readonly file?: string;
  /** Left out: a new empty folder, removed at the end. */
  readonly home?: string;
}

/** The built app in its browser host, used as a person would, with the user's verbs. */
export interface AppDriver {
  readonly page: Page;
  readonly t: Translator;
  /** The home folder of the person who uses it. */
  readonly home: string;
  /** Faults of the page: uncaught errors, and what its console calls an error. */
  readonly faults: readonly string[];
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** Chooses a command from the menu bar. */
  run(command: CommandId): Promise<void>;
  /** Presses keys in the spelling of commands: `Mod+Z`. */
  key(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  button(name: string): Locator;
  /** A button of the dialog that is open. */
  answer(name: string): Locator;
  field(label: string): Locator;
  /** Goes to a department with the arrow keys. */
  select(department: string): Promise<void>;
  /** Saves under a name in the home folder, and reads the file back. */
  saveAs(name: string): Promise<Engagement>;
  read(name: string): Engagement;
  stop(): Promise<void>;
}

/** How long anything may take to appear, in ms. */
const PATIENCE = 10_000;

/** Starts the host as `npm start` does where there is no Electron, and opens its page. */
export async function startApp({ language = 'en', theme = 'light', file, home }: Start = {}): Promise<AppDriver> {
  const house = home ?? mkdtempSync(join(tmpdir(), 'orgloom-home-'));
  const host = spawn(
    process.execPath,
    ['out/main/browser.js', '--no-open', ...(file === undefined ? [] : [join(house, file)])],
    {
      env: { ...process.env, HOME: house, USERPROFILE: house, APPDATA: house, XDG_CONFIG_HOME: join(house, '.config') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
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
  const t = createTranslator(language);
  await page.getByRole('application').waitFor();

  const driver: AppDriver = {
    page,
    t,
    home: house,
    faults,
    requests,
    async run(id) {
      const command = commandById(id);
      const menu = command.menu?.[0];
      if (menu === undefined) throw new Error(`${id} is in no menu`);
      await page.getByRole('menuitem', { name: t(`menu.${menu}`), exact: true }).click();
      const name = t(command.label);
      await page
        .getByRole('menu')
        .locator('button')
        .filter({ hasText: new RegExp(`^${literally(name)}`) })
        .first()
        .click();
    },
    key: (keys) => page.keyboard.press(keys.replace('Mod', 'Control')),
    type: (text) => page.keyboard.type(text),
    answer: (name) => page.getByRole('dialog').getByRole('button', { name, exact: true }).last(),
    button: (name) => page.getByRole('button', { name, exact: true }),
    field: (label) => page.getByLabel(label, { exact: true }),
    async select(department) {
      await page.getByRole('application').focus();
      // Arrow keys reach every department of a connected picture; the announcement says where they are.
      for (const keys of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
        for (let step = 0; step < 12; step++) {
          const said = await page.locator('#map-announcement').textContent();
          if (said?.startsWith(`${department},`) || said?.startsWith(`${department}，`)) return;
          await page.keyboard.press(keys);
        }
      }
      throw new Error(`${department} was not reached`);
    },
    async saveAs(name) {
      await driver.key('Mod+Shift+S');
      await driver.field(t('chooser.file-name')).fill(name);
      await driver.answer(t('chooser.save')).click();
      await page.getByText(t('toast.saved', { name }), { exact: true }).waitFor();
      return driver.read(name);
    },
    read: (name) => must(decode(new Uint8Array(readFileSync(join(house, name))))).engagement,
    async stop() {
      await browser.close();
      host.kill();
      await once(host, 'exit');
      if (home === undefined) rmSync(house, { recursive: true, force: true });
    },
  };
  return driver;
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
