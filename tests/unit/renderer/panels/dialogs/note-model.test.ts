import { expect, test } from 'vitest';
import { noteChoices } from '#renderer/panels/dialogs/note-model.ts';
import { selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { setNote } from '#shared/edits/set-note.ts';
import { department, division, service } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const open = () => {
  const { app } = testApp(['Office { Finance }', 'Finance > HR: payroll 3']);
  return { app, labels: () => noteChoices(app.t(), app.store.getState()).map(({ label }) => label) };
};

test('with nothing selected a note is about the map', () => {
  const { labels } = open();
  expect(labels()).toEqual([expect.stringMatching(/^Map: /)]);
});

test('what is selected comes first, then its division, then the map', () => {
  const { app, labels } = open();
  app.store.setState({ selection: selectDepartments([department('Finance')]) });
  expect(labels()).toEqual(['Department: Finance', 'Division: Office', expect.stringMatching(/^Map: /)]);
  app.store.setState({ selection: selectServices([service(1)]) });
  expect(labels().slice(0, 2)).toEqual(['Service: payroll, Finance → HR', 'Division: Office']);
});

test('a note that is there is shown', () => {
  const { app } = open();
  app.edit(setNote, { about: { table: 'divisions', id: division('Office') }, notes: 'Second floor' });
  app.store.setState({ selection: selectDepartments([department('Finance')]) });
  expect(noteChoices(app.t(), app.store.getState()).map(({ notes }) => notes)).toEqual(['', 'Second floor', '']);
});
