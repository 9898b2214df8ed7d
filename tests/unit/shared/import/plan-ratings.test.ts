import { describe, expect, test } from 'vitest';
import { importRatings } from '#shared/edits/import-ratings.ts';
import { planRatings } from '#shared/import/plan-ratings.ts';
import type { RatingPlanInput } from '#shared/import/rating-ends.ts';
import { readRatings } from '#shared/import/rating-rows.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { NO_HISTORY, record, undo } from '#shared/model/history.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const DRAWN = engagement(
  'Finance > Sales: credit check 4',
  'Finance > HR 2',
  'IT > HR: laptops 3',
  'IT > HR: accounts 1',
);

function plan(on: Engagement, lines: readonly string[], more: Partial<RatingPlanInput> = {}) {
  const rows = must(readRatings(new TextEncoder().encode(lines.join('\n')), '2026-06-30'));
  const ids = createIds(createRandom(lines.length));
  const input = { engagement: on, map: MAP, round: 'June', otherwise: 'ask', choices: new Map(), ids } as const;
  return planRatings(rows, { ...input, ...more });
}
const HEAD = 'provider,customer,respondent,time,importance time,date';
const done = (on: Engagement, { input }: ReturnType<typeof plan>) => must(importRatings.run(on, input));

test('counts what will happen, and does it in one step', () => {
  const lines = [HEAD, 'Finance,sales,A,2,5,2026-06-01', 'Finance,Sales,B,n/a,4,2026-06-03', 'Finance,HR,A,3,,'];
  const planned = plan(DRAWN, lines);
  expect(planned).toMatchObject({
    newRound: true,
    answers: { added: 5, changed: 0, same: 0, noBasis: 1 },
    services: 2,
    raters: { known: 0, added: 3 },
    faults: [],
  });
  const rated = done(DRAWN, planned);
  expect(check(rated)).toBeUndefined();
  expect([...rated.rounds.values()]).toMatchObject([{ name: 'June', date: '2026-06-03' }]);
  expect([...rated.raters.values()].map((row) => [row.department, row.name])).toEqual([
    ['Sales', 'A'],
    ['Sales', 'B'],
    ['HR', 'A'],
  ]);
  const history = record(NO_HISTORY, importRatings.id, DRAWN, rated);
  expect(history.past).toHaveLength(1);
  expect(undo(rated, history)?.engagement).toEqual(DRAWN);
});

test('the same file again changes nothing, another one is put in the place of old answers', () => {
  const rated = done(DRAWN, plan(DRAWN, [HEAD, 'Finance,Sales,A,2,5,']));
  const again = plan(rated, [HEAD, 'Finance,Sales,A,2,4,', 'Finance,Sales,C,1,,']);
  expect(again).toMatchObject({
    newRound: false,
    answers: { added: 1, changed: 1, same: 1 },
    raters: { known: 1, added: 1 },
  });
  expect(done(rated, again).ratings.size).toBe(2);
  const same = plan(rated, [HEAD, 'Finance,Sales,A,2,5,']);
  expect(done(rated, same)).toBe(rated);
});

test('without respondents the answers of a department about a service are dealt out in their order', () => {
  const wide = plan(DRAWN, ['provider,customer,time', 'Finance,Sales,2', 'Finance,HR,3', 'Finance,Sales,4']);
  expect(wide.raters.added).toBe(3);
  const long = plan(DRAWN, [
    'provider,customer,dimension,answer',
    ...[1, 2, 3].flatMap((answer) => [`Finance,Sales,time,${answer}`, `Finance,Sales,value,${answer}`]),
  ]);
  expect(long.raters.added).toBe(3);
  expect([...done(DRAWN, long).ratings.values()].map((row) => row.performance)).toEqual(
    [1, 2, 3].map((answer) => ({ time: answer, value: answer })),
  );
});

test('the provider about itself is somebody of the provider', () => {
  const rated = done(DRAWN, plan(DRAWN, ['provider,customer,respondent,side,time', 'Finance,Sales,A,provider,4']));
  expect([...rated.raters.values()]).toMatchObject([{ department: 'Finance' }]);
  expect([...rated.ratings.values()]).toMatchObject([{ side: 'provider' }]);
});

describe('what the map does not have', () => {
  const lines = [HEAD, 'Fin,Sales,A,2,5,', 'Fin,Sales,B,2,5,', 'Finance,Sales,A,3,4,', 'Sales,HR,C,1,1,'];

  test('is refused once for each name, with how many rows there are', () => {
    const { faults, unknown } = plan(DRAWN, lines);
    expect(faults).toEqual([
      {
        code: 'import-department-unknown',
        column: 'provider',
        value: 'Fin',
        count: 2,
        known: 'Finance, Sales, HR, IT',
        row: 2,
      },
      { code: 'import-service-unknown', service: 'Sales → HR', count: 1, row: 5 },
    ]);
    expect(unknown).toEqual([{ name: 'Fin', row: 2, rows: 2, like: [department('Finance')] }]);
  });

  test('is skipped where that is chosen', () => {
    const planned = plan(DRAWN, lines, { otherwise: 'skip' });
    expect(planned).toMatchObject({ faults: [], rowsSkipped: 3, raters: { added: 1 } });
    expect(done(DRAWN, planned).ratings.size).toBe(1);
  });

  test('is added where that is chosen, with a service of assumed weight', () => {
    const rated = done(DRAWN, plan(DRAWN, lines, { otherwise: 'new' }));
    expect([...rated.departments.values()].map(({ name }) => name)).toContain('Fin');
    expect([...rated.services.values()].slice(-2)).toMatchObject([
      { customer: 'Sales', assumed: true },
      { provider: 'Sales', customer: 'HR', assumed: true },
    ]);
    expect(check(rated)).toBeUndefined();
  });

  test('is another name of a department where that is said; the same person twice is seen then', () => {
    const choices = new Map([['fin', { kind: 'alias', department: department('Finance') } as const]]);
    expect(plan(DRAWN, lines.slice(0, -1), { choices }).faults).toEqual([
      { code: 'import-answer-twice', column: 'time', respondent: 'A', first: 2, row: 4 },
    ]);
    expect(plan(DRAWN, lines.slice(0, 3), { choices })).toMatchObject({ faults: [], raters: { added: 2 } });
  });
});

test('one of several services must be named', () => {
  const head = 'provider,customer,service,respondent,time';
  expect(plan(DRAWN, [head, 'IT,HR,,A,2']).faults).toMatchObject([
    { code: 'import-service-ambiguous', count: 2, row: 2 },
  ]);
  expect(plan(DRAWN, [head, 'IT,HR,Laptops,A,2', 'IT,HR,accounts,A,3'])).toMatchObject({ faults: [], services: 2 });
  expect(plan(DRAWN, [head, 'IT,HR,coffee,A,2']).faults).toMatchObject([
    { code: 'import-service-unknown', service: 'IT → HR: coffee' },
  ]);
});

test('a department does not rate itself', () => {
  expect(plan(DRAWN, [HEAD, 'HR,hr,A,2,2,']).faults).toMatchObject([{ code: 'import-self-service', row: 2 }]);
});
