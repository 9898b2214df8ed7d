import { expect, it } from 'vitest';
import { exportAs } from '#renderer/state/export.ts';
import { testApp } from '#tests/driver/test-app.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

it('shows the findings of the map as it is, whether or not the screen has them yet', async () => {
  const it = testApp(['A > B 4', 'B > C 3', 'C > B 3'], { chooseSave: () => 'map.svg' });
  expect(it.app.store.getState().analysis.report).toBeUndefined();
  await exportAs(it.app, 'svg', { language: 'en', sheet: 'services', codes: false });
  expect(text(it.host.files.get('map.svg'))).toContain('One-way dependency');
  expect(it.done()).toEqual(['Exported “map.svg”']);
});

it('speaks the language of the deliverable, not of the screen', async () => {
  const it = testApp(['A > B 4'], { chooseSave: () => 'map.svg' });
  await exportAs(it.app, 'svg', { language: 'zh-CN', sheet: 'services', codes: false });
  expect(text(it.host.files.get('map.svg'))).toContain('单向依赖');
});

it('says nothing where the user closes the dialog, and is free again', async () => {
  const it = testApp(['A > B 4']);
  it.app.store.setState({ dialog: { kind: 'export' } });
  await exportAs(it.app, 'svg', { language: 'en', sheet: 'services', codes: false });
  const { busy, dialog } = it.app.store.getState();
  expect([it.done(), it.errors(), busy, dialog]).toEqual([[], [], undefined, undefined]);
});

it('puts codes for names, and keeps the key in the engagement as one step', async () => {
  const it = testApp(['Finance > Sales 4'], { chooseSave: (_, name) => name });
  await exportAs(it.app, 'graphml', { language: 'en', sheet: 'services', codes: true });
  const { engagement, history } = it.app.store.getState();
  expect([...engagement.departments.values()].map(({ name, code }) => [name, code])).toEqual([
    ['Finance', 'D01'],
    ['Sales', 'D02'],
  ]);
  expect(history.past.map(({ name }) => name)).toEqual(['keep-codes']);
  const file = text(it.host.files.get('Internal services, coded copy.graphml'));
  expect([file.includes('D01'), file.includes('Finance')]).toEqual([true, false]);
});
