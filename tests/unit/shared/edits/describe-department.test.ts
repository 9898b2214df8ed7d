import { expect, test } from 'vitest';
import { type DescribeDepartment, describeDepartment } from '#shared/edits/describe-department.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';

const hr = department('HR');
const before = engagement('HR');
const say = (change: Omit<DescribeDepartment, 'department'>, from = before) =>
  describeDepartment.run(from, { department: hr, ...change });

test('what is said is set, the rest stays', () => {
  const described = must(say({ notes: 'two sites\u0000', headcount: 12, capacity: 40, party: 'external-customer' }));
  expect(described.departments.get(hr)).toMatchObject({
    name: 'HR',
    notes: 'two sites',
    headcount: 12,
    capacity: 40,
    party: 'external-customer',
  });
  const later = must(say({ headcount: 13 }, described));
  expect(later.departments.get(hr)).toMatchObject({ notes: 'two sites', headcount: 13, capacity: 40 });
});

test('null takes a number away', () => {
  const described = must(say({ headcount: 12, capacity: 40 }));
  const row = must(say({ headcount: null }, described)).departments.get(hr);
  expect(row).not.toHaveProperty('headcount');
  expect(row?.capacity).toBe(40);
});

test('the same again changes nothing', () => {
  const described = must(say({ notes: 'x', headcount: 12 }));
  expect(isIdle(described, say({ notes: 'x', headcount: 12, party: 'internal' }, described))).toBe(true);
  expect(isIdle(before, say({ headcount: null }))).toBe(true);
  expect(isIdle(before, say({}))).toBe(true);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%d people or capacity are refused', (amount) => {
  expect(outcome(say({ headcount: amount }))).toBe('amount-not-positive');
  expect(outcome(say({ capacity: amount }))).toBe('amount-not-positive');
});

test('nobody cannot be described', () => {
  expect(outcome(describeDepartment.run(before, { department: department('Gone') }))).toBe('no-such-department');
});
