import { expect, test } from 'vitest';
import { scoresOf } from '#shared/ratings/scores.ts';
import { coverageOf } from '#shared/ratings/views/coverage.ts';
import { departmentSheet } from '#shared/ratings/views/department-sheet.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, ROUND, withRaters } from '#tests/driver/rating-sketch.ts';

const STAFF = withRaters(engagement('Finance > Sales 4', 'Finance > HR 2', 'Finance > IT 5', 'Sales > Finance 1'), {
  Sales: 5,
  HR: 3,
  Finance: 5,
});
const rows = (count: number, row: readonly (number | undefined)[]) => Array.from({ length: count }, () => row);
const RATED = [
  {
    service: service(1),
    performance: rows(5, [2, 3, 5]),
    importance: rows(5, [3, 5, 4]),
    comment: 'Ask earlier',
  },
  { service: service(2), performance: rows(3, [4]), comment: 'Kept to ourselves' },
  { service: service(4), performance: rows(5, [4, 4, 4, 4, 4, 4, 4]) },
].reduce(answered, STAFF);
const SCORES = scoresOf(RATED, MAP, ROUND);

test('a department reads what its internal customers say, as far as enough of them did', () => {
  const sheet = departmentSheet(SCORES, department('Finance'));
  expect(sheet.customers).toMatchObject([
    {
      department: department('Sales'),
      respondents: 5,
      strongest: { dimension: 'value', value: 5 },
      weakest: { dimension: 'awareness', value: 2 },
      matters: [
        { dimension: 'goals', value: 5 },
        { dimension: 'value', value: 4 },
      ],
      comments: Array(5).fill('Ask earlier'),
    },
    { department: department('HR'), respondents: 0, withheld: true, matters: [], comments: [] },
  ]);
  expect(sheet.customers[1]?.score).toBeUndefined();
  expect(sheet.providers).toMatchObject([{ department: department('Sales'), score: 4 }]);
  expect(JSON.stringify(sheet)).not.toContain('Kept to ourselves');
});

test('coverage: what nobody rated and what too few did, the most worth asking first', () => {
  const coverage = coverageOf(RATED, MAP, SCORES);
  expect(coverage.counts).toEqual({ told: 2, withheld: 1, unrated: 1 });
  expect(coverage.weightTold).toBeCloseTo(5 / 12, 12);
  expect(coverage.services.map(({ service: { id } }) => id)).toEqual([service(3), service(1), service(2), service(4)]);
  expect(coverage.services[1]).toMatchObject({ missing: expect.closeTo(4 / 7, 12), mirrored: false });
  expect(coverage.next.map(({ department: id, silent, worth }) => [id, silent, worth])).toEqual([
    [department('IT'), true, 5],
    [department('Sales'), false, expect.closeTo(16 / 7, 12)],
    [department('HR'), false, 2],
  ]);
});
