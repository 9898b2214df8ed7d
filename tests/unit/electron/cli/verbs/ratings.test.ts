import { describe, expect, test } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { desk } from '../memory-terminal.ts';

const DRAWN = encode(engagement('Finance > Sales: credit check 4', 'Finance > HR 2'));
const five = (of: string, answer: string) => [1, 2, 3, 4, 5].map((number) => `${of},${number},${answer}`);
const CSV = ['provider,customer,respondent,time,importance time', ...five('Finance,Sales', '2,5')].join('\n');
const at = (csv = CSV) => desk({ 'c.orgloom': DRAWN, 'a.csv': csv });

test('says what would happen, then does it; the scores follow', async () => {
  const there = at();
  const preview = await there.run('ratings', 'import', 'c.orgloom', 'a.csv', '--round', 'June');
  expect(preview).toMatchObject({ exit: 0, err: '' });
  expect(preview.out).toContain('10 answers on 1 service by 5 respondents, in the round “June”');
  expect(preview.out).toContain('Nothing was written.');
  expect([...there.files.keys()]).toHaveLength(2);
  // The two files are told apart by their endings.
  const done = await there.run('ratings', 'import', 'a.csv', 'c.orgloom', '--round', 'June', '--out', 'd.orgloom');
  expect(done).toMatchObject({ exit: 0, out: expect.stringContaining('Wrote d.orgloom.') });
  const { services } = JSON.parse((await there.run('scores', 'd.orgloom', '--json', '--round', 'june')).out);
  expect(services).toMatchObject([{ n: 5, dimensions: { time: { performance: 2, importance: 5, priority: 10 } } }]);
  const zh = await there.run('ratings', 'import', 'c.orgloom', 'a.csv', '--round', '六月', '--lang', 'zh-CN');
  expect(zh.out).toContain('“六月”轮次：5位作答人对1项服务的10个答案');
});

describe('refuses, and writes nothing', () => {
  test('rows, each with its number and column', async () => {
    const there = at(`${CSV}\nFinance,Sales,6,9,5\nFin,Sales,7,1,1`);
    const { exit, err } = await there.run(
      'ratings',
      'import',
      'c.orgloom',
      'a.csv',
      '--round',
      'June',
      '--out',
      'd.orgloom',
    );
    expect(exit).toBe(1);
    expect(err).toMatch(/a\.csv: Row 7: the answer “9” in the column “time” .*\[import-answer-off-scale\]/);
    expect(err).toMatch(/Row 8: “Fin” in the column “provider” .*\[import-department-unknown\]/);
    expect(there.files.has('d.orgloom')).toBe(false);
  });

  test.each<[string[], string, number]>([
    [['export', 'c.orgloom', 'a.csv', '--round', 'x'], 'cli-value-unknown', 2],
    [['import', 'c.orgloom', 'a.csv'], 'cli-option-missing', 2],
    [['import', 'c.orgloom', 'a.csv', '--round', 'x', '--alias', 'Fin=Nobody'], 'cli-change-unreadable', 2],
    [['import', 'c.orgloom', 'a.csv', '--round', 'x', '--date', 'soon'], 'date-not-valid', 1],
    [['import', 'c.orgloom', 'a.csv', '--round', ' '], 'name-empty', 1],
    [['import', 'c.orgloom', 'b.csv', '--round', 'x'], 'cli-file-not-found', 1],
  ])('%j', async (argv, code, exit) => {
    expect(await at().run('ratings', ...argv)).toMatchObject({ exit, err: expect.stringContaining(`[${code}]`) });
  });
});

test('takes another name for a department, or skips and adds what the map does not have', async () => {
  const csv = 'provider,customer,time\nFin,Sales,2\nLegal,Sales,3';
  const run = (...more: string[]) => at(csv).run('ratings', 'import', 'c.orgloom', 'a.csv', '--round', 'June', ...more);
  const skipped = await run('--alias', 'Fin=finance', '--unknown', 'skip');
  expect(skipped.out).toContain('1 answer on 1 service by 1 respondent');
  expect(skipped.out).toContain('0 new departments, 0 new services, 1 row skipped');
  expect(skipped.err).toContain('does not say who answered');
  expect((await run('--unknown', 'new')).out).toContain('2 new departments, 2 new services, 0 rows skipped');
});
