import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';

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
    const search = page.getByLabel(t('tables.search'));
    await search.fill('no such department');
    await page.getByText(t('tables.no-match')).waitFor();
    await page.getByRole('button', { name: t('tables.clear') }).click();
    await grid.locator('[role="gridcell"]').first().click();
    await page.getByRole('tab', { name: t('panel.details') }).click();
    await page.locator('.side-panel').getByText(t('field.headcount')).waitFor();
  });
});

it('hold a thousand rows with only those in the document that are seen', async () => {
  const home = mkdtempSync(join(tmpdir(), 'orgloom-home-'));
  try {
    const names = Array.from({ length: 1000 }, (_, at) => `D${at} @ ${(at % 40) * 300},${Math.floor(at / 40) * 150}`);
    writeFileSync(join(home, 'large.orgloom'), encode(engagement(...names)));
    app = await startApp({ home, file: 'large.orgloom' });
    const { page, key, t } = app;
    await key('Alt+3');
    const grid = page.getByRole('grid', { name: t('tables.grid-departments') });
    await grid.getByText('D0', { exact: true }).waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe('1002');
    expect(await grid.locator('[role="row"]').count()).toBeLessThan(80);
    await grid.locator('[role="gridcell"]').first().click();
    await key('Mod+End');
    await grid.getByText('D999', { exact: true }).waitFor();
    expect(await grid.getByText('D0', { exact: true }).count()).toBe(0);
    expect(await grid.locator('[role="row"]').count()).toBeLessThan(80);
  } finally {
    rmSync(home, { recursive: true });
  }
});
