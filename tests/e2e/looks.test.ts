import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { patiently } from '#tests/driver/host-window.ts';
import { type MapPointer, mapPointer } from '#tests/driver/map-pointer.ts';

let app: AppDriver;
let map: MapPointer;
const legend = () => app.page.getByRole('region', { name: app.t('looks.legend') });
const panel = () => app.page.getByRole('region', { name: app.t('looks.title') });

beforeAll(async () => {
  app = await startApp();
  map = mapPointer(app.page);
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
});

describe('filter and focus', () => {
  const pill = (shown: number) => app.page.locator('.map-pill').getByText(app.t('filter.chip', { shown, all: 14 }));

  it('hide what is not asked for: it cannot be selected, and a chip says so and shows all again', async () => {
    await app.page.getByRole('application').focus();
    await app.key('Mod+U');
    await app.type('human');
    const filter = app.page.getByRole('region', { name: app.t('filter.title') });
    await filter.getByRole('radio', { name: app.t('filter.way.hide'), exact: true }).check();
    await pill(1).waitFor();
    await app.key('Escape');
    await app.page.getByRole('application').focus();
    await app.key('Mod+A');
    await patiently(async () => expect(await map.selected()).toEqual(['Human Resources']));
    await app.key('Escape');
    await app.page
      .locator('.map-pill')
      .getByRole('button', { name: app.t('command.filter-clear') })
      .click();
    await app.page.locator('.map-pill').waitFor({ state: 'detached' });
    await map.spot('Sales');
  });

  it('say that nothing is left, with the way back', async () => {
    await app.page.getByRole('application').focus();
    await app.key('Mod+U');
    await app.type('nobody');
    await app.page.getByRole('heading', { name: app.t('filter.none.title') }).waitFor();
    await app.key('Escape');
    await app.page.getByRole('application').focus();
    await app.key('Shift+F');
    await app.page.getByRole('heading', { name: app.t('filter.none.title') }).waitFor({ state: 'detached' });
  });

  it('F shows what is around the selection, a step further each time', async () => {
    await map.click('Marketing');
    await app.key('f');
    await app.page.locator('.map-pill').waitFor();
    const few = await map.drawn();
    expect(few).toContain('Marketing');
    await app.key('f');
    await patiently(async () => expect((await map.drawn()).length).toBeGreaterThan(few.length));
    await app.key('Shift+F');
    await patiently(async () => expect((await map.drawn()).length).toBe(14));
  });

  it('leave no fault behind', async () => expect(await app.faults()).toEqual([]));
});
