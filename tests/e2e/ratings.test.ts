import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

let app: AppDriver | undefined;
afterEach(() => app?.stop());

describe.each(LANGUAGES)('ratings in %s', (language) => {
  it('are entered with the digits, go on by themselves, and are taken back', async () => {
    app = await startApp({ language });
    const { page, t, key, faults } = app;
    await app.button(t('empty.sample')).click();
    await page.locator('.finding').first().waitFor();
    await key('Alt+6');
    await app.button(t('rating.start-round')).click();
    const grid = page.getByRole('grid', { name: t('rating.view') });
    const cell = (column: number) => grid.locator(`[data-row="0"] [data-column="${column}"]`);
    await cell(0).click();
    for (const digit of ['4', '0', '2']) await key(digit);
    await expect
      .poll(() => grid.locator('[data-row="0"] [data-column]').allTextContents())
      .toEqual(['4', '–', '2', '', '', '', '', '']);
    expect(await cell(3).getAttribute('data-cursor')).toBe('true');
    await key('Mod+Z');
    await expect.poll(() => cell(2).textContent()).toBe('');
    // One respondent is told of nothing.
    expect(await grid.locator('[data-row="0"] .ratings-score').textContent()).not.toMatch(/\d\.\d/);
    expect(await faults()).toEqual([]);
  });
});
