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

  it('shows where a cell stands, fills by the handle, and leaves out what the filter hides', async () => {
    const open = await matrix(language);
    const { key, t, page, button, faults } = open;
    const cell = (row: number, column: number) => page.locator(`[data-row="${row}"] [data-column="${column}"]`);
    const [weighty] = await page.locator('.matrix-cell[data-heat="4"]').all();
    const label = (await weighty?.getAttribute('aria-label')) ?? '';
    await weighty?.hover();
    const aside = page.getByRole('complementary', { name: t('matrix.on-map') });
    await aside.getByText(label).waitFor();

    await cell(0, 13).click();
    await key('5');
    await expect.poll(() => cell(0, 13).textContent()).toBe('5');
    await page.locator('.fill-handle').hover();
    await page.mouse.down();
    await cell(2, 13).hover();
    await page.locator('.fill-area').waitFor();
    await page.mouse.up();
    await expect.poll(() => cell(2, 13).textContent()).toBe('5');
    await key('Mod+Z');
    await expect.poll(() => cell(2, 13).textContent()).toBe('');

    await key('Mod+U');
    await page
      .locator('.map-panel')
      .getByRole('radio', { name: t('filter.way.hide') })
      .check();
    await page.getByLabel(t('filter.text')).fill(language === 'en' ? 'Finance' : '财务');
    await key('Escape');
    await key('Alt+2');
    await page.locator('.filter-line').getByText(t('filter.sums.hide')).waitFor();
    const rows = await page.locator('.matrix-row').count();
    expect(rows).toBeLessThan(14);
    await button(t('command.filter-clear')).click();
    await expect.poll(() => page.locator('.matrix-row').count()).toBeGreaterThan(rows);
    expect(await faults()).toEqual([]);
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
