import { expect, test } from 'vitest';
import { addDivision } from '#shared/edits/add-division.ts';
import { addMap } from '#shared/edits/add-map.ts';
import { assignDivision } from '#shared/edits/assign-division.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { department, division, engagement } from '#tests/driver/engagement-builder.ts';

const before = engagement('Plant { A, B }', 'Office { C }', 'D');
const [a, c, d] = [department('A'), department('C'), department('D')];

test('departments change their division together', () => {
  const after = must(assignDivision.run(before, { departments: [a, d], division: division('Office') }));
  expect([...after.departments.values()].map((row) => row.division)).toEqual(['Office', 'Plant', 'Office', 'Office']);
  expect(after.departments.get(department('B'))).toBe(before.departments.get(department('B')));
});

test('without a division they are in none', () => {
  const after = must(assignDivision.run(before, { departments: [c] }));
  expect(after.departments.get(c)).not.toHaveProperty('division');
});

test('who is there already changes nothing', () => {
  expect(isIdle(before, assignDivision.run(before, { departments: [a], division: division('Plant') }))).toBe(true);
  expect(isIdle(before, assignDivision.run(before, { departments: [d] }))).toBe(true);
  expect(isIdle(before, assignDivision.run(before, { departments: [], division: division('Plant') }))).toBe(true);
});

test('is refused whole for a department or a division that is not there', () => {
  expect(outcome(assignDivision.run(before, { departments: [a, department('Gone')] }))).toBe('no-such-department');
  expect(outcome(assignDivision.run(before, { departments: [a], division: division('Gone') }))).toBe(
    'no-such-division',
  );
});

test('is refused for a division of another map', () => {
  const other = 'to-be' as MapId;
  const two = must(addMap.run(before, { id: other, name: 'To-be', kind: 'to-be', weights: 'scale' }));
  const field = must(addDivision.run(two, { id: division('Field'), map: other, name: 'Field' }));
  expect(outcome(assignDivision.run(field, { departments: [a], division: division('Field') }))).toBe('different-maps');
});
