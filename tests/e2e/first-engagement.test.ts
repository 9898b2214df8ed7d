import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { presentHosts } from '#tests/driver/hosts.ts';

const hosts = presentHosts('a first engagement');

describe.each(hosts)('from nothing to a first labelled service, with the keyboard, in %s', (host) => {
  let app: AppDriver;
  beforeAll(async () => {
    app = await startApp({ host });
  });
  afterAll(() => app.stop());

  it('draws two departments and a service in few steps', async () => {
    const { page, t } = app;
    await app.button(t('empty.draw')).click();
    await app.type('Finance');
    await app.key('Enter');
    await app.key('n');
    await app.type('Sales');
    await app.key('Enter');
    await app.key('c');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('service.provider')).fill('Finance');
    await dialog.getByLabel(t('service.customer')).fill('Sales');
    await dialog.getByLabel(t('field.service-name')).fill('credit check');
    await dialog.getByRole('radio', { name: '4' }).check();
    await app.answer(t('connect.do')).click();
    await page.getByText(t('weight.4')).waitFor();
    expect(await page.locator('#map [data-active]').textContent()).toContain('credit check');
  });

  it('is what the file holds', async () => {
    const engagement = await app.saveAs('first.orgloom');
    const names = new Map([...engagement.departments.values()].map((row) => [row.id, row.name]));
    expect([...names.values()].sort()).toEqual(['Finance', 'Sales']);
    expect(
      [...engagement.services.values()].map((row) => [
        names.get(row.provider),
        names.get(row.customer),
        row.name,
        row.weight,
      ]),
    ).toEqual([['Finance', 'Sales', 'credit check', 4]]);
  });

  it('is undone to the start and redone to the end', async () => {
    const { page, t } = app;
    await page.getByRole('application').focus();
    for (let step = 0; step < 3; step++) await app.key('Mod+Z');
    await app.button(t('empty.draw')).waitFor();
    expect(await app.button(t('command.undo')).isDisabled()).toBe(true);
    for (let step = 0; step < 3; step++) await app.key('Mod+Y');
    expect((await app.saveAs('again.orgloom')).services.size).toBe(1);
  });

  it('leaves a name that is refused open to be mended', async () => {
    const { page, t } = app;
    await app.select('Sales');
    await app.key('F2');
    await app.type('Finance');
    await app.key('Enter');
    await page.getByRole('alert').waitFor();
    const editor = page.locator('.label-editor');
    expect(await editor.inputValue()).toBe('Finance');
    await app.type(' 2');
    await app.key('Enter');
    await editor.waitFor({ state: 'detached' });
    await page
      .getByRole('alert')
      .getByRole('button', { name: t('dialog.close') })
      .click();
    await page.locator('#map [data-active]').filter({ hasText: 'Finance 2' }).waitFor({ state: 'attached' });
  });

  it('leaves no fault behind and asks nobody else', async () => {
    expect(await app.faults()).toEqual([]);
    expect(await app.outside()).toEqual([]);
  });
});
