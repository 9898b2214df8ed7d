import { expect, test } from 'vitest';
import { setSettings } from '#shared/edits/set-settings.ts';
import { encode } from '#shared/engagement/encode.ts';
import { must } from '#shared/kernel/result.ts';
import { engagement, service } from '#tests/driver/engagement-builder.ts';
import { answered, withRaters } from '#tests/driver/rating-sketch.ts';
import { desk } from '../memory-terminal.ts';

const row = (value: number) => Array.from({ length: 7 }, () => value);
const STAFF = withRaters(engagement('Finance > Sales: credit check 5', 'Finance > HR: payroll 2', 'IT > HR 1'), {
  Finance: 1,
  Sales: 5,
  HR: 4,
});
/** Sales says 2 of Finance, HR says 1 of it with too few to be told; the file tells 4.4 nowhere but in the answers. */
const RATED = answered(
  answered(
    answered(STAFF, { service: service(1), performance: Array(5).fill(row(2)), importance: Array(5).fill(row(5)) }),
    {
      service: service(2),
      performance: [row(5), row(5), row(4), row(4)],
      comment: 'always late',
    },
  ),
  { service: service(1), side: 'provider', performance: [row(4)], importance: [row(3)] },
);
const at = () =>
  desk({ 'c.orgloom': encode(RATED), 'empty.orgloom': encode(STAFF), 'none.orgloom': encode(engagement('A > B 1')) });

test('gives every measure as JSON, by service, provider, customer and dimension', async () => {
  const { exit, out } = await at().run('scores', 'c.orgloom', '--json');
  expect(exit).toBe(0);
  const told = JSON.parse(out);
  expect(told).toMatchObject({ map: 'As-is', round: { name: 'Kick-off', date: '2026-03-31' }, target: 4, limit: 5 });
  expect(told.services[0]).toMatchObject({
    id: 's1',
    name: 'credit check',
    provider: 'Finance',
    customer: 'Sales',
    n: 5,
    score: 2,
    scoring: 'by-importance',
    performance: 2,
    importance: 5,
    gap: -2,
    perceptionGap: -2,
    understandingGap: -2,
    priority: 50,
    dimensions: { time: { performance: 2, own: 4, gap: -2, priority: 10, n: 5, spread: 0, rwg: 1, interval: [2, 2] } },
  });
  expect(told.services[0].dimensions.emotion).toMatchObject({ performance: 2, own: null, perceptionGap: null });
  expect(told.providers).toEqual([expect.objectContaining({ department: 'Finance', score: 2, partners: 1, n: 5 })]);
  expect(told.customers.map(({ department, score }: never) => [department, score])).toEqual([
    ['HR', null],
    ['Sales', 2],
  ]);
  expect(told.dimensions.time).toMatchObject({ performance: 2, priority: 50 });
});

test('holds back what too few say, whichever way it is asked for', async () => {
  for (const more of [['--json'], [], ['--lang', 'zh-CN'], ['--json', '--round', 'kick-off']]) {
    const { out } = await at().run('scores', 'c.orgloom', ...more);
    expect(out).not.toMatch(/4\.5|always late/);
  }
  const { services } = JSON.parse((await at().run('scores', 'c.orgloom', '--json')).out);
  expect(services[1]).toMatchObject({ name: 'payroll', n: null, withheld: true, score: null, comments: [] });
  const lower = desk({ 'c.orgloom': encode(must(setSettings.run(RATED, { respondentLimit: 3 }))) });
  expect((await lower.run('scores', 'c.orgloom')).out).toMatch(/payroll +4\.50/);
});

test('reads well in a terminal, in both languages', async () => {
  const { out } = await at().run('scores', 'c.orgloom');
  expect(out).toContain('As-is, Kick-off: 2 services rated, target 4.00.');
  expect(out).toMatch(/Finance +Sales +credit check +2\.00 +2\.00 +5\.00 +-2\.00 +-2\.00 +-2\.00 +50\.00 +5\n/);
  expect(out).toMatch(/payroll +(– +)+fewer than 5\n/);
  expect(out.indexOf('credit check')).toBeLessThan(out.indexOf('payroll'));
  expect((await at().run('scores', 'c.orgloom', '--lang', 'zh-CN')).out).toMatch(/时间 +2\.00/);
});

test('says so where nothing was rated', async () => {
  expect(await at().run('scores', 'none.orgloom')).toMatchObject({ exit: 0, out: 'Nothing has been rated yet.\n' });
  expect(JSON.parse((await at().run('scores', 'none.orgloom', '--json')).out)).toMatchObject({
    round: null,
    services: [],
  });
  expect((await at().run('scores', 'empty.orgloom')).out).toContain('0 services rated');
});

test('refuses a round that is not there, and names those that are', async () => {
  expect(await at().run('scores', 'c.orgloom', '--round', 'June')).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/“June”.*Kick-off.*\[cli-round-unknown\]/s),
  });
});
