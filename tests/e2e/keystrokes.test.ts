import { expect, it } from 'vitest';
import { orgloomKeys } from '#bench/keystrokes/orgloom-count.ts';
import { DEPARTMENTS, SCRIPT } from '#bench/keystrokes/script.ts';
import { startApp } from '#tests/driver/app-driver.ts';

it('draws the script of 12 departments and 30 services with the presses that were counted', async () => {
  const app = await startApp();
  try {
    await app.page.getByRole('application').focus();
    const keys = orgloomKeys(SCRIPT);
    for (const key of keys) {
      if (key.length > 1) await app.key(key);
      else await app.type(key);
    }
    const { departments, services } = await app.saveAs('script.orgloom');
    const nameOf = (id: string) => [...departments.values()].find((row) => row.id === id)?.name;
    const drawn = [...services.values()].map(({ provider, customer, name, weight }) => ({
      provider: nameOf(provider),
      customer: nameOf(customer),
      name,
      weight,
    }));
    expect([...departments.values()].map(({ name }) => name).toSorted()).toEqual(DEPARTMENTS.toSorted());
    expect(drawn).toHaveLength(SCRIPT.length);
    expect(drawn).toEqual(expect.arrayContaining([...SCRIPT]));
  } finally {
    await app.stop();
  }
});

it('has a first labelled service within six actions', async () => {
  const app = await startApp();
  const actions = [() => app.key('Mod+L'), () => app.type('Finance > Sales: credit check 4'), () => app.key('Enter')];
  try {
    for (const act of actions) await act();
    const saved = await app.saveAs('first.orgloom');
    expect([...saved.services.values()].map(({ name }) => name)).toEqual(['credit check']);
    expect(actions.length).toBeLessThanOrEqual(6);
  } finally {
    await app.stop();
  }
});
