import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from '#build/find-chromium.ts';

/** Chromium's own sandbox needs a user who is not root; the pages here are ours. */
const ROOT_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...ROOT_ARGS, `--remote-debugging-port=${process.env.STAND_IN_PORT ?? '0'}`],
});

export const context: BrowserContext = await browser.newContext({ viewport: null });
