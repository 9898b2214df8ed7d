import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { patiently } from '#tests/driver/host-window.ts';

let app: AppDriver;
const legend = () => app.page.getByRole('region', { name: app.t('looks.legend') });
const panel = () => app.page.getByRole('region', { name: app.t('looks.title') });

beforeAll(async () => {
  app = await startApp();
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
});
afterAll(() => app.stop());

describe('looks', () => {
  it('are chosen without the mouse, and the legend opens to explain them', async () => {
    await app.page.getByRole('application').focus();
    await app.key('Mod+J');
    const colour = panel().getByLabel(app.t('looks.colour'), { exact: true });
    await patiently(async () => expect(await colour.evaluate((one) => one === document.activeElement)).toBe(true));
    await app.type(app.t('looks.colour.net').slice(0, 2));
    await legend()
      .getByText(app.t('looks.legend.colour', { look: app.t('looks.colour.net') }))
      .waitFor();
    await app.key('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await app.page.getByRole('application').evaluate((map) => map === document.activeElement)).toBe(true);
  });

  it('are no edit: nothing to undo, nothing to save', async () => {
    expect(await app.button(`${app.t('command.undo')}`).isDisabled()).toBe(true);
  });

  it('come from the palette too, and go back to the usual ones, where the legend closes', async () => {
    await app.key('Mod+K');
    await app.type(app.t('command.looks.size.betweenness'));
    await app.key('Enter');
    await legend().getByText(app.t('looks.unit.share')).waitFor();
    await app.key('Mod+J');
    await panel()
      .getByRole('button', { name: app.t('command.looks-usual') })
      .click();
    await legend().getByText(app.t('looks.unit.share')).waitFor({ state: 'detached' });
    expect(await legend().getByRole('button').getAttribute('aria-expanded')).toBe('false');
  });

  it('leave no fault behind', async () => expect(await app.faults()).toEqual([]));
});
