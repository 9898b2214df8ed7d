import { expect, it } from 'vitest';
import { marksOf, spotsAt } from '#renderer/views/matrix/matrix-spot.ts';
import { map } from '#tests/driver/engagement-builder.ts';

const heads = [...map('A', 'B', 'C').departments.values()].map((department) => ({ department }));
const marked = { anchor: { row: 1, column: 0 }, cursor: { row: 1, column: 2 } };

it('the cursor stays with its departments when others come and go, and with its place when they are gone themselves', () => {
  const spots = spotsAt(heads, marked);
  expect(marksOf(spots, heads)).toEqual(marked);
  expect(marksOf(spots, heads.slice(1))).toEqual({ anchor: { row: 0, column: 0 }, cursor: { row: 0, column: 1 } });
  expect(marksOf(spots, heads.slice(0, 1)).cursor).toEqual({ row: 0, column: 0 });
});
