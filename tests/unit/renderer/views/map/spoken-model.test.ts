import { expect, it } from 'vitest';
import { NOTHING, selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { activeItem, MOST_NEIGHBOURS, spokenId, spokenItems } from '#renderer/views/map/spoken-model.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

const en = createTranslator('en');
const content = map('Finance > Sales: credit check 4', 'Sales > Finance 1', 'Legal > Finance 2', 'Legal > HR 2');
const said = (selection: Parameters<typeof activeItem>[0]['selection']) =>
  spokenItems(en, content, selection, undefined).map(({ text }) => text);

it('stands for the focused department and its partners, each once, and for nobody else', () => {
  expect(said(selectDepartments([department('Finance')]))).toEqual([
    'Finance, department, 1 of 4, provides to 1, receives from 2',
    'Sales, department, 4 of 4, provides to 1, receives from 1',
    'Legal, department, 3 of 4, provides to 2, receives from 0',
  ]);
});

it('stands for a service and its two ends', () => {
  expect(said(selectServices([service(1)]))).toEqual([
    'credit check, service, Finance provides to Sales, weight 4',
    'Finance, department, 1 of 4, provides to 1, receives from 2',
    'Sales, department, 4 of 4, provides to 1, receives from 1',
  ]);
});

it('is active where exactly one thing is selected', () => {
  expect(activeItem({ selection: selectDepartments([department('HR')]) })).toBe(spokenId(department('HR')));
  expect(activeItem({ selection: selectServices([service(1)]) })).toBe(spokenId(service(1)));
  const two = selectDepartments([department('HR'), department('Legal')]);
  expect([NOTHING, two].map((selection) => activeItem({ selection }))).toEqual([undefined, undefined]);
  expect([NOTHING, two].map(said)).toEqual([[], []]);
});

it('stays small beside a hub', () => {
  const hub = map(...Array.from({ length: 2 * MOST_NEIGHBOURS }, (_, index) => `Hub > D${index} 3`));
  const items = spokenItems(en, hub, selectDepartments([department('Hub')]), undefined);
  expect(items).toHaveLength(1 + MOST_NEIGHBOURS);
  expect(items[0]?.text).toContain(`provides to ${2 * MOST_NEIGHBOURS}`);
});
