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

const PLANNING = { en: 'Production Planning', 'zh-CN': '生产计划部' } as const satisfies Record<Language, string>;

describe.each(LANGUAGES)('in %s', (language) => {
  it('the ledger is sorted, searched and picked from, by keys alone', async () => {
    const { page, t, key, type, field, faults } = await sample(language);
    await key('Alt+4');
    const given = page.getByRole('columnheader', { name: t('ledger.column.given'), exact: true });
    await given.getByRole('button').press('Enter');
    expect(await given.getAttribute('aria-sort')).toBe('descending');
    const weights = async () =>
      (await page.locator('.ledger-table tbody td:nth-child(2) .service-weight').allTextContents()).map(Number);
    const falling = await weights();
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    await given.getByRole('button').press('Enter');
    expect(await given.getAttribute('aria-sort')).toBe('ascending');
    expect(await weights()).toEqual(falling.toReversed());

    await page.getByLabel(t('ledger.one-way-only'), { exact: true }).press('Space');
    const rows = page.locator('.ledger-pick');
    expect(await rows.count()).toBeLessThan(falling.length);
    await field(t('ledger.search')).focus();
    await type(PLANNING[language]);
    expect(await rows.count()).toBe(1);

    await rows.first().press('Enter');
    expect(await rows.first().getAttribute('aria-pressed')).toBe('true');
    await key('Alt+1');
    expect(await page.locator('#map [data-active]').textContent()).toContain(PLANNING[language]);
    expect(await faults()).toEqual([]);
  });

  it('a what-if changes the findings and nothing else, is kept as a scenario, compared, and taken back', async () => {
    const { page, t, run, key, field, button, answer, faults } = await sample(language);
    await run('analyse.what-if');
    await field(t('what-if.choose')).selectOption({ label: PLANNING[language] });
    await button(t('what-if.take-out', { things: PLANNING[language] })).click();
    const changes = page.locator('.finding-changes');
    await changes.getByText(t('fate.appeared')).first().waitFor();
    expect(await page.locator('.what-if-pill').textContent()).toContain(t('what-if.pill', { count: 1 }));
    expect(await page.getByRole('img', { name: t('toolbar.edited') }).count()).toBe(0);

    await button(t('what-if.keep')).click();
    await field(t('keep.name')).fill('Scenario B');
    await answer(t('keep.do')).click();
    await page.getByText(t('toast.kept', { name: 'Scenario B' })).waitFor();
    const compare = page.getByRole('region', { name: t('compare.label') });
    await compare.getByRole('img', { name: t('compare.drawing', { map: 'Scenario B' }) }).waitFor();
    const rows = compare.locator('.row-change').filter({ hasText: PLANNING[language] });
    expect(await rows.first().textContent()).toContain(t('fate.gone'));
    expect(await compare.textContent()).not.toMatch(/undefined|NaN|\{/);

    await key('Mod+Z');
    await page.getByText(t('compare.one-map'), { exact: true }).waitFor();
    await button(t('command.duplicate-map')).click();
    await compare.getByText(t('compare.rows-same')).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('says who is hit if a department slips, and lights the chain up', async () => {
    const { page, t, run, field, faults } = await sample(language);
    await run('analyse.what-if');
    await field(t('what-if.choose')).selectOption({ label: PLANNING[language] });
    await run('view.details');
    const impact = page.getByRole('region', { name: t('impact.title') });
    const slider = impact.getByRole('slider');
    const hits = impact.locator('.hits > li');
    await slider.fill('1');
    const direct = await hits.locator('.hit-chain').allTextContents();
    expect(direct.every((chain) => chain.split('→').length === 2)).toBe(true);
    await slider.fill('5');
    const first = await hits.first().locator('.hit-strength').textContent();
    expect(first).toMatch(/\d+%/);
    await hits.first().getByRole('button').focus();
    await hits.first().getByRole('button').press('Enter');
    expect(await page.locator('#map [data-active]').textContent()).not.toContain(PLANNING[language]);
    expect(await faults()).toEqual([]);
  });
});
