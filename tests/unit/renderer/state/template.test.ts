import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exportAs } from '#renderer/state/export.ts';
import { chooseLayouts, forgetTemplate, layoutRows, pickTemplate, recallTemplate } from '#renderer/state/template.ts';
import { usualDeck } from '#shared/export/deck-options.ts';
import { must } from '#shared/kernel/result.ts';
import { readTemplate } from '#shared/office/template.ts';
import { TEMPLATES } from '#tests/driver/templates.ts';
import { testApp } from '#tests/driver/test-app.ts';

const SERIF = TEMPLATES['serif, 4:3']?.() ?? new Uint8Array();
const FREE = TEMPLATES['one layout of its own']?.() ?? new Uint8Array();

function desk(name: string, bytes: Uint8Array) {
  return testApp(['A > B 4'], {
    files: new Map([[name, bytes]]),
    chooseOpen: () => name,
    chooseSave: () => 'deck.pptx',
  });
}
const written = ({ host }: ReturnType<typeof desk>) =>
  Object.keys(unzipSync(host.files.get('deck.pptx') ?? new Uint8Array()));
const write = ({ app }: ReturnType<typeof desk>) =>
  exportAs(app, 'pptx', { deck: usualDeck('en'), language: 'en', codes: false });

it('makes the next deck after the template that was chosen, and remembers it', async () => {
  const it = desk('firm.potx', SERIF);
  await pickTemplate(it.app);
  expect(it.app.store.getState().template).toMatchObject({ name: 'firm.potx' });
  it.app.store.setState({ template: undefined });
  await write(it);
  expect(written(it)).toContain('ppt/slideLayouts/slideLayout3.xml');
  expect(JSON.stringify(await it.host.call('preferences.read', {}))).not.toContain('firm.potx');
});

it('refuses what can be none, and keeps the one before', async () => {
  const it = desk('firm.potx', SERIF);
  await pickTemplate(it.app);
  it.host.files.set('firm.potx', new TextEncoder().encode('no template'));
  await pickTemplate(it.app);
  expect(it.errors()).toEqual(['This is no PowerPoint file (.pptx or .potx).']);
  expect(it.app.store.getState().template).toMatchObject({ name: 'firm.potx', bytes: SERIF });
});

it('writes nothing where the file is gone, and says so; forgotten, the deck is Orgloom’s again', async () => {
  const it = desk('firm.potx', SERIF);
  await pickTemplate(it.app);
  it.host.files.delete('firm.potx');
  await write(it);
  expect([it.errors().length, it.host.files.has('deck.pptx')]).toEqual([1, false]);
  expect(await recallTemplate(it.app)).toEqual({ fault: { code: 'file-not-found', name: 'firm.potx' } });
  await forgetTemplate(it.app);
  await write(it);
  expect(written(it)).not.toContain('ppt/slideLayouts/slideLayout3.xml');
  expect(await recallTemplate(it.app)).toBeUndefined();
});

it('shows which layouts are not sure until somebody has chosen, and remembers the choice', async () => {
  const template = must(readTemplate(FREE));
  expect(layoutRows(template, {})).toEqual([
    { role: 'title', layout: 'Free', unsure: true },
    { role: 'title-only', layout: 'Free', unsure: true },
  ]);
  const chosen = { title: 'Free', 'title-only': 'Free' };
  expect(layoutRows(template, chosen).every(({ unsure }) => !unsure)).toBe(true);
  const { app, host } = desk('free.potx', FREE);
  chooseLayouts(app, chosen);
  expect(await host.call('preferences.read', {})).toMatchObject({ ok: true, value: { templateLayouts: chosen } });
});
