import type { Page } from 'playwright-core';
import type { CommandId } from '#renderer/commands/commands.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';

/** The built app on one of its hosts, as far as the hosts differ. */
export interface HostWindow {
  readonly page: Page;
  /** The key that `Mod` stands for, to Playwright. */
  readonly mod: 'Control' | 'Meta' | 'ControlOrMeta';
  /** Chooses a command from the menu that this host shows. */
  choose(command: CommandId): Promise<void>;
  /** Does what makes the app ask for a file, and picks the one of this name in the home folder. */
  pick(name: string, ask: () => Promise<void>): Promise<void>;
  /** Does what makes the app ask where to save, and gives this name in the home folder. */
  saveTo(name: string, ask: () => Promise<void>): Promise<void>;
  /** Uncaught errors of the page, and what its console calls an error. */
  faults(): Promise<readonly string[]>;
  /** Addresses outside the program that the page asked for. */
  outside(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export interface HostStart {
  /** The home folder of the person who uses it; the program keeps its own files below. */
  readonly home: string;
  /** The full path of a file that the program is started with. */
  readonly file: string | undefined;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly t: Translator;
}

/** How long anything may take to appear, in ms. */
export const PATIENCE = 30_000;
const PAUSE = 50;

/** Tries until it works, for what the page shows or sends a moment later. */
export async function patiently<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** The home folder for programs that look it up in their environment. */
export function homeIn(home: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: home, USERPROFILE: home, APPDATA: home, XDG_CONFIG_HOME: `${home}/.config` };
}
