import { expect, test } from 'vitest';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';

const before = engagement('A @ 10,20', 'B @ 30,40', 'C');
const [a, b, c] = [department('A'), department('B'), department('C')];

test('several move in one step, the others stay', () => {
  const positions = new Map([
    [a, { x: -5, y: 7.5 }],
    [c, { x: 0, y: 0 }],
  ]);
  const after = must(moveDepartments.run(before, { positions }));
  expect([a, b, c].map((id) => after.departments.get(id)?.position)).toEqual([
    { x: -5, y: 7.5 },
    { x: 30, y: 40 },
    { x: 0, y: 0 },
  ]);
  expect(after.departments.get(b)).toBe(before.departments.get(b));
});

test('to where they stand, nobody moves', () => {
  expect(isIdle(before, moveDepartments.run(before, { positions: new Map([[a, { x: 10, y: 20 }]]) }))).toBe(true);
  expect(isIdle(before, moveDepartments.run(before, { positions: new Map() }))).toBe(true);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no place', (at) => {
  expect(outcome(moveDepartments.run(before, { positions: new Map([[a, { x: at, y: 0 }]]) }))).toBe(
    'position-not-a-number',
  );
  expect(outcome(moveDepartments.run(before, { positions: new Map([[a, { x: 0, y: at }]]) }))).toBe(
    'position-not-a-number',
  );
});

test('is refused whole when one is not there', () => {
  const positions = new Map([
    [a, { x: 1, y: 1 }],
    [department('Gone'), { x: 1, y: 1 }],
  ]);
  expect(outcome(moveDepartments.run(before, { positions }))).toBe('no-such-department');
});
