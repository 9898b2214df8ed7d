import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { startApp } from '#tests/driver/app-driver.ts';

/** Typed in the sample: two beginnings of a command, the other one in the other language; a department by letters or pinyin. */
const TYPED: Readonly<Record<Language, { command: string; other: string; part: string; department: string }>> = {
  en: { command: 'shortc', other: 'kjj', part: 'purch', department: 'Purchasing' },
  'zh-CN': { command: 'kjj', other: 'shortc', part: 'cgb', department: '采购部' },
};

it.each(LANGUAGES)('finds commands and places in %s', async (language) => {
  const app = await startApp({ language, tips: true });
  const { page, t } = app;
  const { command, other, part, department } = TYPED[language];
  const palette = page.getByRole('dialog', { name: t('command.palette') });
  const announced = page.locator('#map-announcement').filter({ hasText: department });
  try {
    // Tips are there on the first run, one after another, and come back from Help.
    const tips = page.getByRole('complementary', { name: t('command.tips') });
    for (let tip = 1; tip < 4; tip++) await app.button(t('tips.next')).click();
    await app.button(t('tips.end')).click();
    await tips.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('application').waitFor();
    expect(await tips.isVisible()).toBe(false);
    await app.run('help.tips');
    await tips.getByText(t('tips.line-text')).waitFor();
    // They stand beside the map, not before the other views; asked for, they bring the map.
    await app.key('Alt+2');
    await tips.waitFor({ state: 'detached' });
    await app.run('help.tips');
    await tips.getByText(t('tips.line-text')).waitFor();
    await app.button(t('tips.skip')).click();

    await app.button(t('empty.sample')).click();
    await page.locator('.finding').first().waitFor();

    for (const [keys, typed] of [
      ['Mod+K', command],
      ['Mod+Shift+P', other],
    ] as const) {
      await app.key(keys);
      await app.type(typed);
      await palette
        .getByRole('option', { selected: true })
        .filter({ hasText: t('command.shortcuts') })
        .waitFor();
      await app.key('Enter');
      await page.getByRole('dialog', { name: t('command.shortcuts') }).waitFor();
      await app.key('Escape');
    }

    // Undo has nothing to undo: shown, and not done.
    await app.key('Mod+K');
    await app.type(t('command.undo'));
    const undo = palette.getByRole('option', { selected: true });
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await app.key('Enter');
    expect(await palette.isVisible()).toBe(true);
    await app.key('Escape');

    await app.key('Mod+K');
    await app.type(part);
    await palette.getByRole('option').filter({ hasText: department }).first().click();
    await announced.waitFor({ state: 'attached' });
    await app.key('Escape');

    await app.key('Mod+F');
    await app.type(part);
    const count = page.locator('.find-count');
    await announced.waitFor({ state: 'attached' });
    const first = await count.textContent();
    expect(first).toContain('1');
    await app.key('Shift+Enter');
    await app.key('Enter');
    expect(await count.textContent()).toBe(first);
    await app.key('Escape');
    await page.getByRole('search').waitFor({ state: 'detached' });
    await announced.waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.closest('[data-canvas]') != null)).toBe(true);
    expect(await app.faults()).toEqual([]);
  } finally {
    await app.stop();
  }
});
