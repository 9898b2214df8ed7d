import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

let app: AppDriver | undefined;
afterEach(() => app?.stop());

async function sample(language: Language): Promise<AppDriver> {
  app = await startApp({ language });
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
  return app;
}

describe.each(LANGUAGES)('the sample in %s', (language) => {
  it('lists findings, lights one up and opens its proof', async () => {
    const { page, faults } = await sample(language);
    const first = page.locator('.finding-head').first();
    await first.click();
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.finding-body .evidence tr').count()).toBeGreaterThan(2);
    expect(await page.locator('.finding-body').textContent()).not.toMatch(/undefined|NaN|\{/);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await faults()).toEqual([]);
  });

  it('flags a planted bottleneck and one-way dependencies', async () => {
    const { page, t } = await sample(language);
    const more = page.getByRole('button', { name: /^(Show|再显示)/ });
    if (await more.isVisible()) await more.click();
    const kinds = await page.locator('.finding-kind').allTextContents();
    expect(kinds.some((kind) => kind.startsWith(t('finding.bottleneck.name')))).toBe(true);
    expect(kinds.filter((kind) => kind.startsWith(t('finding.one-way-dependency.name'))).length).toBeGreaterThan(3);
  });
});

it('switches language without a restart, names of departments too', async () => {
  const { page, t } = await sample('en');
  await page.getByRole('button', { name: t('command.language-zh') }).click();
  await page.getByRole('tab', { name: /发现/ }).waitFor();
  await page.locator('.finding-head').first().click();
  const text = await page.locator('.finding-body > p').first().textContent();
  expect(text).not.toMatch(/[A-Za-z]{4,}/);
});

it('is not overwritten: saving it asks where to', async () => {
  const { t, page, saveTo, key } = await sample('en');
  await saveTo('mine.orgloom', () => key('Mod+S'));
  await page.getByText(t('toast.saved', { name: 'mine.orgloom' })).waitFor();
});
