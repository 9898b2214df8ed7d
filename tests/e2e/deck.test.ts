import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { SLIDES } from '#shared/export/slides/slides.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { TEMPLATES } from '#tests/driver/templates.ts';

let app: AppDriver;
afterEach(() => app.stop());

it('composes a deck by keys alone, shows its pages, and writes those', async () => {
  app = await startApp();
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
  await app.run('file.deck');
  const dialog = app.page.getByRole('dialog', { name: app.t('deck.title') });
  const drawn = dialog.locator('.deck-preview[aria-busy="false"]');
  const pages = dialog.locator('.deck-pages img');
  await drawn.waitFor();
  await dialog.getByRole('radio', { name: '4:3' }).check();
  const kind = (id: 'matrix' | 'reading' | 'title') =>
    dialog.getByRole('checkbox', { name: app.t(`export.slides.${id}`), exact: true });
  await kind('reading').focus();
  await app.page.keyboard.press('Space');
  await kind('matrix').focus();
  await app.page.keyboard.press('Space');
  const above = SLIDES.findIndex(({ id }) => id === 'matrix');
  for (let step = 0; step < above; step++) await app.page.keyboard.press('Alt+ArrowUp');
  await pages
    .first()
    .and(dialog.getByAltText(/matrix/))
    .waitFor();
  await drawn.waitFor();
  const shown = await pages.count();
  expect(
    await pages.first().evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight),
  ).toBeCloseTo(4 / 3);
  await app.saveTo('deck.pptx', () => app.answer(app.t('export.do')).click());
  await app.page.getByText(app.t('toast.exported', { name: 'deck.pptx' })).waitFor();
  const parts = unzipSync(new Uint8Array(readFileSync(join(app.home, 'deck.pptx'))));
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(shown);
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('<p:cSld name="matrix-1">');
  // What was chosen is there the next time.
  await app.run('file.deck');
  await drawn.waitFor();
  expect([await kind('reading').isChecked(), await kind('matrix').isChecked()]).toEqual([false, true]);
  expect(await app.faults()).toEqual([]);
});

it('makes the deck after the firm’s template, shows its size, and forgets it', async () => {
  app = await startApp();
  writeFileSync(join(app.home, 'firm.potx'), TEMPLATES['upright A4']?.() ?? new Uint8Array());
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
  await app.run('file.deck');
  const dialog = app.page.getByRole('dialog', { name: app.t('deck.title') });
  const pages = dialog.locator('.deck-pages img');
  const drawn = dialog.locator('.deck-preview[aria-busy="false"]');
  await app.pick('firm.potx', () => dialog.getByRole('button', { name: app.t('deck.template-pick') }).click());
  await dialog.getByText('firm.potx').waitFor();
  await dialog.getByRole('button', { name: app.t('deck.template-layouts'), exact: true }).click();
  await dialog.getByLabel(app.t('deck.role.title-only')).selectOption('Title and Content');
  await drawn.waitFor();
  await expect
    .poll(() => pages.first().evaluate((image: HTMLImageElement) => image.naturalWidth < image.naturalHeight))
    .toBe(true);
  await app.saveTo('deck.pptx', () => app.answer(app.t('export.do')).click());
  await app.page.getByText(app.t('toast.exported', { name: 'deck.pptx' })).waitFor();
  const parts = unzipSync(new Uint8Array(readFileSync(join(app.home, 'deck.pptx'))));
  const relationships = strFromU8(parts['ppt/slides/_rels/slide2.xml.rels'] ?? new Uint8Array());
  expect(relationships).toContain('slideLayout2.xml');
  rmSync(join(app.home, 'firm.potx'));
  await app.run('file.deck');
  await dialog.getByText(app.t('fault.file-not-found.what', { name: 'firm.potx' })).waitFor();
  await dialog.getByRole('button', { name: app.t('deck.template-forget') }).click();
  await dialog.getByText(app.t('deck.template-none')).waitFor();
  expect(await app.faults()).toEqual([]);
});
