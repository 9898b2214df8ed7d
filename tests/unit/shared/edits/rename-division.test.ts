import { expect, test } from 'vitest';
import { renameDivision } from '#shared/edits/rename-division.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { division, engagement } from '#tests/driver/engagement-builder.ts';

const plant = division('Plant');
const before = engagement('Plant { A }', 'Office { B }');
const rename = (name: string, id = plant) => renameDivision.run(before, { division: id, name, language: 'en' });

test('a division is called otherwise', () => {
  expect(must(rename('Works')).divisions.get(plant)?.name).toBe('Works');
  expect(outcome(rename('A'))).toBe('done');
});

test('the same name changes nothing', () => {
  expect(isIdle(before, rename('Plant'))).toBe(true);
});

test.each([
  ['name-taken', 'OFFICE', plant],
  ['name-empty', '', plant],
  ['no-such-division', 'Works', division('Gone')],
])('is refused with %s', (code, name, id) => {
  expect(outcome(rename(name, id))).toBe(code);
});
