import { expect, test } from 'vitest';
import { removeDivision } from '#shared/edits/remove-division.ts';
import { must } from '#shared/kernel/result.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { department, division, engagement } from '#tests/driver/engagement-builder.ts';

const before = engagement('Plant { A, B }', 'Office { C }');

test('its departments stay, in no division; others keep theirs', () => {
  const after = must(removeDivision.run(before, { division: division('Plant') }));
  expect([...after.divisions.keys()]).toEqual(['Office']);
  expect([...after.departments.keys()]).toEqual(['A', 'B', 'C']);
  expect(after.departments.get(department('A'))).not.toHaveProperty('division');
  expect(after.departments.get(department('C'))).toBe(before.departments.get(department('C')));
});

test('one that is not there is refused', () => {
  expect(outcome(removeDivision.run(before, { division: division('Gone') }))).toBe('no-such-division');
});
