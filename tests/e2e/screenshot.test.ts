import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { startApp } from '#tests/driver/app-driver.ts';

/** `ORGLOOM_SCREENSHOTS=docs/images npm test` renews the pictures of the README; else they are only looked at. */
const FOLDER = process.env.ORGLOOM_SCREENSHOTS ?? 'out/screenshots';
const THEMES = ['light', 'dark'] as const;
const looks = LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ language, theme })));

it.each(looks)('looks right in $language, $theme', async ({ language, theme }) => {
  const app = await startApp({ language, theme });
  try {
    const { page, t } = app;
    await app.button(t('empty.sample')).click();
    await page.locator('.finding').first().waitFor();
    const bottleneck = page
      .locator('.finding')
      .filter({ hasText: t('finding.bottleneck.name') })
      .first();
    await bottleneck.locator('.finding-head').click();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    const picture = await page.screenshot({ animations: 'disabled' });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `orgloom-${language}-${theme}.png`), picture);
    // Nothing sticks out of its box: what is cut off at the right would be scrolled to.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    expect(await app.faults()).toEqual([]);
  } finally {
    await app.stop();
  }
});
