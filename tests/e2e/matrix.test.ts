import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

let app: AppDriver | undefined;
afterEach(() => app?.stop());

/** The sample as a matrix, with the keys in it. */
async function matrix(language: Language): Promise<AppDriver & { readonly grid: Locator }> {
  app = await startApp({ language });
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
  await app.key('Alt+2');
  const grid = app.page.getByRole('grid', { name: app.t('matrix.grid') });
  await grid.focus();
  return { ...app, grid };
}

/** What the cell under the cursor says to a screen reader. */
async function spoken({ page, grid }: AppDriver & { readonly grid: Locator }): Promise<string> {
  const id = await grid.getAttribute('aria-activedescendant');
  return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
}

const paste = (grid: Locator, text: string): Promise<void> =>
  grid.evaluate((element, block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

describe.each(LANGUAGES)('the matrix in %s', (language) => {
  it('takes weights from the keyboard, and gives them back', async () => {
    const open = await matrix(language);
    const { key, t, faults } = open;
    await key('Home');
    await key('ArrowRight');
    await key('ArrowRight');
    await key('ArrowRight');
    await key('ArrowRight');
    const nothing = t('matrix.cell-nothing');
    expect(await spoken(open)).toContain(nothing);
    await key('4');
    await expect.poll(() => spoken(open)).not.toContain(nothing);
    await key('Mod+Z');
    await expect.poll(() => spoken(open)).toContain(nothing);
    expect(await faults()).toEqual([]);
  });

  it('says how many cells a paste has set, names the place of a bad one, and takes it back as one step', async () => {
    const open = await matrix(language);
    const { key, t, page, grid } = open;
    await key('Mod+Home');
    await paste(grid, '\tx\n');
    await page.getByText(t('fault.paste-not-a-weight.what', { text: 'x', row: 1, column: 2 })).waitFor();
    await paste(grid, '\t1\t2\n');
    await page.getByText(t('matrix.filled', { count: 2 })).waitFor();
    const first = page.locator('[data-row="0"] [data-column="1"]');
    expect(await first.textContent()).toBe('1');
    await key('Mod+Z');
    await expect.poll(() => first.textContent()).not.toBe('1');
  });

  it('shares its selection with the map', async () => {
    const { page, key, t } = await matrix(language);
    await page.locator('.matrix-cell[data-heat="5"]').first().click();
    await page.getByRole('tab', { name: t('panel.details') }).click();
    await page.locator('.side-panel').getByText(t('field.weight')).first().waitFor();
    await key('Alt+1');
    await page.getByRole('application').waitFor();
    await page.locator('.side-panel').getByText(t('field.weight')).first().waitFor();
  });
});
