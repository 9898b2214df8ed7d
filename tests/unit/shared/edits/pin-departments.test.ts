import { expect, test } from 'vitest';
import { pinDepartments } from '#shared/edits/pin-departments.ts';
import { must } from '#shared/kernel/result.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';

const start = engagement('A @ 0,0', 'B @ 10,0');
const [a, b] = [department('A'), department('B')];

test('pins and lets go; what was so already is left alone', () => {
  const pinned = must(pinDepartments.run(start, { departments: [a], pinned: true }));
  expect(pinned.departments.get(a)?.pinned).toBe(true);
  expect(pinned.departments.get(b)).toBe(start.departments.get(b));
  expect(pinDepartments.run(pinned, { departments: [a], pinned: true })).toEqual({ ok: true, value: pinned });
  expect(must(pinDepartments.run(pinned, { departments: [a, b], pinned: false }))).toEqual(start);
});

test('an unknown department is refused', () => {
  const result = pinDepartments.run(start, { departments: [a, department('X')], pinned: true });
  expect(result).toMatchObject({ ok: false, failure: { code: 'no-such-department' } });
});
