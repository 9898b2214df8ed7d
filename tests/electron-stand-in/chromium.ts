import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from '#build/find-chromium.ts';
import { settings } from './settings.ts';

/** Chromium's own sandbox needs a user who is not root; the pages here are ours. */
const ROOT_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...ROOT_ARGS, `--remote-debugging-port=${settings.port}`],
});

export const context: BrowserContext = await browser.newContext({
  viewport: null,
  locale: settings.language,
  colorScheme: settings.theme,
  reducedMotion: 'reduce',
});
