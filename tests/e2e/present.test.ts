import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

let app: AppDriver | undefined;
afterEach(() => app?.stop());

describe.each(LANGUAGES)('presenting in %s', (language) => {
  it('walks by keys through map and findings, turns black, and leaves the window as it was', async () => {
    app = await startApp({ language, theme: language === 'en' ? 'light' : 'dark' });
    const { page, t, key, faults } = app;
    await app.button(t('empty.sample')).click();
    const first = page.locator('.finding').first();
    await first.waitFor();
    const headline = (await first.locator('.finding-headline').textContent()) ?? '';
    await page.getByRole('application').focus();
    await key('v');
    await page.getByLabel(t('views.name')).fill('Weighty');
    await key('Enter');
    await page.locator('.saved-views li').waitFor();
    await key('Escape');
    await page.getByRole('application').focus();
    await key('F5');
    const stage = page.getByRole('dialog', { name: t('present.label') });
    const count = stage.locator('.presentation-count');
    const at = async (): Promise<string> => (await count.textContent())?.split(' / ')[0] ?? '';
    await stage.waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('presentation');
    expect(await at()).toBe('1');
    await key('PageDown');
    await key('Space');
    expect(await stage.locator('h1').textContent()).toBe('Weighty');
    expect(await stage.locator('.presentation-place').textContent()).toBe(t('present.place.view', { at: 1, of: 1 }));
    await key('Space');
    expect(await at()).toBe('4');
    expect(await stage.locator('h1').textContent()).toBe(headline);
    // Every word of the slide is on the screen.
    const hidden = await stage
      .locator('.presentation-slide')
      .evaluate((slide) => slide.scrollHeight - slide.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);

    await key('b');
    await stage.locator('.presentation-black').waitFor();
    await key('PageDown');
    expect([await stage.locator('.presentation-blank').count(), await at()]).toEqual([0, '4']);
    await key('PageUp');
    expect(await at()).toBe('3');
    await key('End');
    await key('ArrowRight');
    await stage.getByText(t('present.over')).waitFor();
    await key('Home');
    expect(await at()).toBe('1');
    // The window behind cannot be reached.
    for (let press = 0; press < 6; press++) await key('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.frame'))).toBeNull();
    await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
    if (await stage.isVisible()) await key('Escape');
    await stage.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');

    await key('F8');
    await key('Shift+F5');
    expect(await at()).toBe('4');
    expect(await faults()).toEqual([]);
  });
});
