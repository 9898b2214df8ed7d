import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

let app: AppDriver | undefined;
afterEach(() => app?.stop());

/** The sample as a table of departments, with the keys in it. */
async function tables(language: Language) {
  app = await startApp({ language });
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
  await app.key('Alt+3');
  const grid = app.page.getByRole('grid', { name: app.t('tables.grid-departments') });
  await grid.locator('[role="gridcell"]').first().click();
  return { ...app, grid };
}

describe.each(LANGUAGES)('the tables in %s', (language) => {
  it('are typed in like a spreadsheet, and give back', async () => {
    const { page, key, type, grid, faults } = await tables(language);
    const first = grid.locator('[role="gridcell"]').first();
    const name = await first.textContent();
    await type('Treasury');
    await key('Enter');
    await expect.poll(() => grid.getByText('Treasury', { exact: true }).count()).toBe(1);
    await key('Mod+Z');
    await expect.poll(() => grid.getByText('Treasury', { exact: true }).count()).toBe(0);
    expect(await grid.getByText(name ?? '', { exact: true }).count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('ask before a block is pasted, with counts and the line that cannot be taken', async () => {
    const { page, t, key, grid } = await tables(language);
    await page.evaluate((block) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', block);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, 'name\theadcount\nNew one\t5\nNew two\tmany\n');
    const counts = t('tables.paste-counts', { added: 1, changed: 0, same: 0, refused: 1 });
    await page.getByText(counts).waitFor();
    await page.getByRole('button', { name: t('tables.paste-apply', { count: 1 }) }).click();
    await expect.poll(() => grid.getByText('New one', { exact: true }).count()).toBe(1);
    await key('Mod+Z');
    await expect.poll(() => grid.getByText('New one', { exact: true }).count()).toBe(0);
  });

  it('sort, search, and share their selection with the map', async () => {
    const { page, t, grid } = await tables(language);
    await page.getByRole('columnheader', { name: t('field.headcount') }).click();
    await expect
      .poll(() => page.getByRole('columnheader', { name: t('field.headcount') }).getAttribute('aria-sort'))
      .not.toBe('none');
    await grid.locator('[role="gridcell"]').first().click();
    await page.getByRole('tab', { name: t('panel.details') }).click();
    await page.locator('.side-panel').getByText(t('field.headcount')).waitFor();
  });
});
