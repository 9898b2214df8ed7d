import { expect, it } from 'vitest';
import { announcement } from '#renderer/state/announcement.ts';
import { NOTHING, selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

const en = createTranslator('en');
const content = map('Finance > Sales: credit check 4', 'Finance > Legal 2', 'Sales > Finance 1');

it('says what a department is and whom it serves', () => {
  expect(announcement(en, content, selectDepartments([department('Finance')]), undefined)).toBe(
    'Finance, department, 1 of 3, provides to 2, receives from 1',
  );
});

it('says what a service is', () => {
  expect(announcement(en, content, selectServices([service(1)]), undefined)).toBe(
    'credit check, service, Finance provides to Sales, weight 4',
  );
});

it('says that there is a note', () => {
  const noted = map('Finance > Sales 4');
  const departments = new Map([...noted.departments].map(([id, row]) => [id, { ...row, notes: 'Moves in May' }]));
  expect(announcement(en, { ...noted, departments }, selectDepartments([department('Sales')]), undefined)).toBe(
    'Sales, department, 2 of 2, provides to 0, receives from 1, has a note',
  );
});

it('counts several, and says nothing of nothing', () => {
  const several = { departments: new Set([department('Finance')]), services: new Set([service(1), service(2)]) };
  expect(announcement(en, content, several, undefined)).toBe('1 department and 2 services selected');
  expect(announcement(en, content, NOTHING, undefined)).toBe('');
});
