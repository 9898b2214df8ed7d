import { expect, test } from 'vitest';
import { remove } from '#shared/edits/remove.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('A > B 2', 'B > C 3', 'C > A 4', 'A > C 5');

test('a department goes with every service from and to it', () => {
  const after = must(remove.run(before, { departments: [department('A')] }));
  expect([...after.departments.keys()]).toEqual(['B', 'C']);
  expect([...after.services.keys()]).toEqual(['s2']);
});

test('a service goes alone', () => {
  const after = must(remove.run(before, { services: [service(1), service(3)] }));
  expect([...after.services.keys()]).toEqual(['s2', 's4']);
  expect(after.departments).toBe(before.departments);
});

test('both at once, even where they overlap', () => {
  const after = must(remove.run(before, { departments: [department('B')], services: [service(1), service(4)] }));
  expect([...after.services.keys()]).toEqual(['s3']);
});

test('nothing chosen changes nothing', () => {
  expect(isIdle(before, remove.run(before, {}))).toBe(true);
  expect(isIdle(before, remove.run(before, { departments: [], services: [] }))).toBe(true);
});

test('is refused whole for what is not there', () => {
  expect(outcome(remove.run(before, { departments: [department('A'), department('Gone')] }))).toBe(
    'no-such-department',
  );
  expect(outcome(remove.run(before, { services: [service(1), service(9)] }))).toBe('no-such-service');
});
