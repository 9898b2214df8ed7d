import { describe, expect, test } from 'vitest';
import { desk } from '../memory-terminal.ts';

const EDGES = [
  'provider,customer,weight,service',
  'Finance,Sales,4,Credit check',
  'Sales,Finance,3,Orders',
  'Sales,R+D,5,Forecast',
  'R+D,A > B,2,',
  'A > B,Finance,3,',
  '',
].join('\n');

async function ask(...argv: string[]) {
  const at = desk({ 'e.csv': EDGES });
  await at.run('import', 'e.csv', '--out', 'c.orgloom');
  const before = at.files.get('c.orgloom');
  const said = await at.run('whatif', 'c.orgloom', ...argv);
  expect(at.files.get('c.orgloom')).toBe(before);
  return said;
}
const asked = async (...argv: string[]) => JSON.parse((await ask(...argv, '--json')).out);

describe('what if', () => {
  test('departments were taken out, one by one or in a row', async () => {
    for (const argv of [
      ['--remove', 'Finance', '--remove', 'a > b'],
      ['--remove', 'Finance', 'A > B'],
      ['Finance', 'A > B'],
    ]) {
      const { departments, services, graph } = await asked(...argv);
      expect(departments.gone.sort()).toEqual(['A > B', 'Finance']);
      expect(services.gone).toHaveLength(4);
      expect(graph.departments).toEqual({ before: 4, after: 2 });
    }
  });

  test('a weight were another, in any width', async () => {
    for (const value of ['Sales > R+D = 2', 'Sales>R+D=2', 'Sales ＞ R＋D ＝ ２']) {
      const { services, findings } = await asked('--weight', value);
      expect(services.changed).toEqual([
        {
          before: { name: 'Forecast', provider: 'Sales', customer: 'R+D', weight: 5 },
          after: { name: 'Forecast', provider: 'Sales', customer: 'R+D', weight: 2 },
          fields: ['weight'],
        },
      ]);
      expect(findings.vanished).toContainEqual(
        expect.objectContaining({ id: 'one-way-dependency', departments: ['Sales', 'R+D'] }),
      );
    }
  });

  test('there were a second provider', async () => {
    const { services } = await asked('--add', 'A > B > R+D = 4');
    expect(services.added).toEqual([{ name: '', provider: 'A > B', customer: 'R+D', weight: 4 }]);
  });

  test('two departments were one, whose name may have the sign in it', async () => {
    const { departments, services } = await asked('--merge', 'R+D + Sales');
    expect(departments.gone).toEqual(['Sales']);
    expect(services.gone).toMatchObject([{ name: 'Forecast' }]);
    expect(services.changed).toHaveLength(2);
  });

  test('changes are made in the order of the command', async () => {
    const { services } = await asked('--add', 'Finance > A > B = 1', '--weight', 'Finance > A > B = 5');
    expect(services.added).toMatchObject([{ weight: 5 }]);
    const { err } = await ask('--weight', 'Finance > A > B = 5', '--add', 'Finance > A > B = 1');
    expect(err).toContain('There is no service from “Finance” to “A > B”.');
  });

  test('reads well in a terminal, in both languages', async () => {
    const { out } = await ask('--weight', 'Sales > R+D = 2');
    expect(out).toMatch(/\n {3}~ {2}Sales → R\+D: Forecast 5 ⇒ Sales → R\+D: Forecast 2 {2}weight\n/);
    expect(out).toMatch(/\n {3}− {2}● {2}One-way dependency · Sales → R\+D\n/);
    expect((await ask()).out).toMatch(/\nNothing differs\.\n$/);
    expect((await ask('Finance', '--lang', 'zh-CN')).out).toMatch(/^假设分析：/);
  });
});

test.each([
  [['--remove', 'Gone'], 1, 'The map has no department called “Gone”.'],
  [['--merge', 'Sales + Gone'], 1, 'no department called “Gone”'],
  [['--merge', 'R+D + Gone'], 1, 'no department called “Gone”'],
  [['--merge', 'Nobody + Gone'], 1, 'no department called “Nobody”'],
  [['--weight', 'Gone > R+D = 2'], 1, 'no department called “Gone”'],
  [['--weight', 'R+D > Sales = 2'], 1, 'There is no service from “R+D” to “Sales”.'],
  [['--weight', 'Sales > R+D = 6'], 1, '[weight-off-scale]'],
  [['--add', 'Sales > Sales = 3'], 1, '[self-service]'],
  [['--merge', 'Sales'], 2, '[cli-change-unreadable]'],
  [['--merge', '+ Sales'], 2, '[cli-change-unreadable]'],
  [['--weight', 'Sales > R+D'], 2, '“Sales > R+D” cannot be read as a value of --weight.'],
  [['--weight', 'Sales > R+D = '], 2, '[cli-change-unreadable]'],
  [['--add', 'Sales > R+D = much'], 2, '[cli-change-unreadable]'],
  [['--add', 'Sales R+D = 3'], 2, '“Sales R+D = 3” cannot be read'],
  [['--json', '--json'], 2, '[cli-option-twice]'],
])('%j is refused', async (argv, exit, words) => {
  expect(await ask(...argv)).toMatchObject({ exit, out: '', err: expect.stringContaining(words) });
});

describe('what is kept', () => {
  async function kept(...argv: string[]) {
    const at = desk({ 'e.csv': EDGES });
    await at.run('import', 'e.csv', '--out', 'c.orgloom');
    const said = await at.run('whatif', 'c.orgloom', '--remove', 'Finance', ...argv);
    return { at, said };
  }

  test('is a map more in another file, which compares as it was said', async () => {
    const { at, said } = await kept('--keep', 'Lean', '--to', 'd.orgloom');
    expect(said.exit).toBe(0);
    expect(said.out).toContain('Wrote d.orgloom.\n2 maps, 7 departments, 7 services.');
    const { departments } = JSON.parse((await at.run('compare', 'd.orgloom', 'As-is', 'Lean', '--json')).out);
    expect(departments).toMatchObject({ gone: ['Finance'], added: [] });
    const again = await at.run('whatif', 'd.orgloom', '--remove', 'Sales', '--keep', 'Leaner', '--to', 'e.orgloom');
    expect(again.out).toContain('3 maps');
  });

  test('leaves what other programs read as it is', async () => {
    const { said } = await kept('--keep', 'Lean', '--to', 'd.orgloom', '--json');
    expect(JSON.parse(said.out).departments.gone).toEqual(['Finance']);
  });

  test.each([
    [['--keep', 'Lean'], 2, '--to'],
    [['--to', 'd.orgloom'], 2, '--keep'],
    [['--keep', 'Lean', '--to', 'c.orgloom'], 2, 'c.orgloom'],
    [['--keep', 'x'.repeat(201), '--to', 'd.orgloom'], 1, '200'],
  ])('is refused with %j', async (argv, exit, words) => {
    const { at, said } = await kept(...argv);
    expect(said.exit).toBe(exit);
    expect(said.err).toContain(words);
    expect(at.files.has('d.orgloom')).toBe(false);
  });
});
