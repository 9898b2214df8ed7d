import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { CommandId } from '#renderer/commands/commands.ts';
import { decode } from '#shared/engagement/decode.ts';
import { createTranslator, type Translator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { type HostStart, type HostWindow, patiently } from './host-window.ts';
import { type HostName, openIn } from './hosts.ts';

export interface Start {
  /** Left out: the browser host. */
  readonly host?: HostName;
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** The tips for the first run stay; left out, they are skipped. */
  readonly tips?: boolean;
  /** A file that the program is started with, inside `home`. */
  readonly file?: string;
  /** Left out: a new empty folder, removed at the end. */
  readonly home?: string;
}

/** The built app on one of its hosts, used as a person would, with the user's verbs. */
export interface AppDriver {
  readonly page: Page;
  readonly t: Translator;
  /** The home folder of the person who uses it. */
  readonly home: string;
  /** Faults of the page: uncaught errors, and what its console calls an error. */
  faults(): Promise<readonly string[]>;
  /** Addresses outside the program that the page asked for. */
  outside(): Promise<readonly string[]>;
  /** Chooses a command from the menu. */
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
  /** Opens an engagement of the home folder. */
  open(name: string): Promise<void>;
  /** Does what makes the app ask for a file, and picks the one of this name in the home folder. */
  pick(name: string, ask: () => Promise<void>): Promise<void>;
  /** Does what makes the app ask where to save, and gives this name in the home folder. */
  saveTo(name: string, ask: () => Promise<void>): Promise<void>;
  /** Saves under a name in the home folder, and reads the file back. */
  saveAs(name: string): Promise<Engagement>;
  read(name: string): Engagement;
  stop(): Promise<void>;
}

export function startApp({ host = 'browser', ...start }: Start = {}): Promise<AppDriver> {
  return startOn((given) => openIn(host, given), start);
}

/** Starts the app in the window that `open` makes, and waits for the map. */
export async function startOn<Window extends HostWindow>(
  open: (start: HostStart) => Promise<Window>,
  { language = 'en', theme = 'light', file, home, tips = false }: Omit<Start, 'host'>,
): Promise<AppDriver & { readonly window: Window }> {
  const house = home ?? mkdtempSync(join(tmpdir(), 'orgloom-home-'));
  const t = createTranslator(language);
  const path = file === undefined ? undefined : join(house, file);
  const window = await open({ home: house, file: path, language, theme, t });
  const { page } = window;
  await page.getByRole('application').waitFor();
  const skip = page.getByRole('button', { name: t('tips.skip'), exact: true });
  if (!tips && (await skip.isVisible())) await skip.click();
  const driver = {
    ...window,
    window,
    t,
    home: house,
    run: window.choose,
    key: (keys: string) => page.keyboard.press(keys.replace('Mod', window.mod)),
    type: (text: string) => page.keyboard.type(text),
    answer: (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).last(),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    field: (label: string) => page.getByLabel(label, { exact: true }),
    // What was opened a moment ago may not be drawn yet.
    select: (department: string) => patiently(() => travelTo(page, department)),
    open: (name: string) => window.pick(name, () => driver.key('Mod+O')),
    async saveAs(name: string) {
      await window.saveTo(name, () => driver.key('Mod+Shift+S'));
      await page.getByText(t('toast.saved', { name }), { exact: true }).waitFor();
      return driver.read(name);
    },
    read: (name: string) => must(decode(new Uint8Array(readFileSync(join(house, name))))).engagement,
    async stop() {
      await window.stop();
      if (home === undefined) rmSync(house, { recursive: true, force: true });
    },
  };
  return driver;
}

async function travelTo(page: Page, department: string): Promise<void> {
  await page.getByRole('application').focus();
  // Arrow keys reach every department of a connected picture; what is spoken says where they are.
  for (const keys of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    for (let step = 0; step < 12; step++) {
      const said = await page.locator('#map [data-active]').allTextContents();
      if (said.some((text) => text.startsWith(`${department},`) || text.startsWith(`${department}，`))) return;
      await page.keyboard.press(keys);
    }
  }
  throw new Error(`${department} was not reached`);
}
