import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

let app: AppDriver | undefined;
afterEach(() => app?.stop());

/** Names of what has a class on the map as it is drawn, departments by step where they have one. */
const onMap = (name: string) => async (): Promise<readonly string[]> =>
  (await app?.page.evaluate((wanted) => {
    const canvas = document.querySelector('.map-canvas') as unknown as { _cyreg: { cy: unknown } };
    const cy = canvas._cyreg.cy as {
      elements(selector: string): { map<One>(say: (element: { data(name: string): unknown }) => One): One[] };
    };
    return cy.elements(wanted).map((element) => `${element.data('step') ?? ''} ${element.data('label') ?? ''}`.trim());
  }, `.${name}`)) ?? [];

const settled = async (name: string, holds: (names: readonly string[]) => boolean): Promise<readonly string[]> => {
  await expect.poll(async () => holds(await onMap(name)()), { timeout: 5000 }).toBe(true);
  return onMap(name)();
};

describe.each(LANGUAGES)('the proof of a finding of the sample in %s', (language) => {
  it('is drawn on the map line by line, with keys alone, and Esc goes back one level at a time', async () => {
    app = await startApp({ language });
    const { page, t, faults, key } = app;
    await app.button(t('empty.sample')).click();
    const card = page.locator('.finding').first();
    await card.locator('.finding-head').focus();
    await key('Enter');
    expect(await card.locator('.proof summary').textContent()).toContain(t('proof.title'));
    expect(await card.locator('.proof-sum').textContent()).toContain('103 + 1.5 = 104.5');
    expect(await card.locator('.proof').textContent()).not.toMatch(/undefined|NaN|\{/);

    // From the head by the summary into the list, then along its lines.
    await key('Tab');
    await key('Tab');
    const chain = await settled('traced', (names) => names.length > 1);
    expect((await onMap('department.lit')()).map((name) => name[0]).sort()).toEqual(['1', '2', '3']);
    await key('ArrowDown');
    await settled('traced', (names) => names.join() !== chain.join());
    expect(await card.locator('.proof-line[aria-pressed=true]').count()).toBe(1);

    await key('Escape');
    await settled('traced', (names) => names.length === 0);
    expect(await card.locator('.finding-head').getAttribute('aria-expanded')).toBe('true');
    await key('Escape');
    await expect.poll(() => card.locator('.finding-head').getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('finding-head');
    expect(await faults()).toEqual([]);
  });

  it('marks who is cut off with a pointer over the line, and shows the whole finding again after it', async () => {
    app = await startApp({ language });
    const { page, t, faults } = app;
    await app.button(t('empty.sample')).click();
    const card = page.locator('.finding', { hasText: t('finding.single-point-of-failure.name') }).first();
    await card.locator('.finding-head').click();
    const line = card.locator('.proof-line').first();
    await line.hover();
    expect(await settled('cut-off', (names) => names.length > 0)).toHaveLength(2);
    expect(await onMap('taken-out')()).toHaveLength(1);
    await page.mouse.move(200, 300);
    await settled('cut-off', (names) => names.length === 0);

    // Chosen, it stays; chosen again, it does not.
    await line.click();
    await page.mouse.move(200, 300);
    expect(await settled('cut-off', (names) => names.length > 0)).toHaveLength(2);
    await line.click();
    await page.mouse.move(200, 300);
    await settled('cut-off', (names) => names.length === 0);
    expect(await faults()).toEqual([]);
  });
});
