import { expect, test } from 'vitest';
import { desk } from '../memory-terminal.ts';

async function drawn() {
  const at = desk({ 'e.csv': 'provider,customer,weight\nFinance,Sales,5\nSales,Plant,4\nPlant,Stores,5\n' });
  await at.run('import', 'e.csv', '--out', 'c.orgloom');
  return at;
}

test('gives as JSON who is hit, how likely and by which chain', async () => {
  const { exit, out } = await (await drawn()).run('impact', 'c.orgloom', 'finance', '--steps', '2', '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual({
    source: 'Finance',
    steps: 2,
    passOn: 0.5,
    rescaled: false,
    expected: 0.7,
    hits: [
      { department: 'Sales', likelihood: 0.5, direct: 0.5, steps: 1, chain: ['Finance', 'Sales'] },
      { department: 'Plant', likelihood: 0.2, direct: 0, steps: 2, chain: ['Finance', 'Sales', 'Plant'] },
    ],
  });
});

test('reads well in a terminal, with what it assumes, in both languages', async () => {
  const at = await drawn();
  const { out } = await at.run('impact', 'c.orgloom', 'Finance');
  expect(out).toMatch(/^If Finance slips: 3 departments are reached within 4 steps; 0\.8 hit on average\.\n/);
  expect(out).toMatch(/\nPlant {7}20% {9}– {9}2 {6}Finance → Sales → Plant\n/);
  expect(out).toContain('Assumed, not measured: a slip passes along a service of weight 5 in 50% of cases');
  expect((await at.run('impact', 'c.orgloom', 'Finance', '--lang', 'zh-CN')).out).toContain('平均有0.8个受影响');
  expect((await at.run('impact', 'c.orgloom', 'Stores')).out).toBe(
    'If Stores slips: nobody is reached within 4 steps; 0 hit on average.\n',
  );
});

test.each([
  [['c.orgloom', 'Gone'], 1, 'cli-department-unknown'],
  [['c.orgloom', 'Finance', '--map', 'Gone'], 1, 'cli-map-unknown'],
  [['gone.orgloom', 'Finance'], 1, 'cli-file-not-found'],
  [['c.orgloom'], 2, 'cli-operand-missing'],
  [['c.orgloom', 'Finance', '--steps', '9'], 2, 'cli-value-unknown'],
])('%j is refused', async (argv, exit, code) => {
  expect(await (await drawn()).run('impact', ...argv)).toMatchObject({
    exit,
    out: '',
    err: expect.stringContaining(`[${code}]`),
  });
});

test('takes another likelihood of passing a slip on, and refuses what is none', async () => {
  const at = await drawn();
  const { out } = await at.run('impact', 'c.orgloom', 'Finance', '--pass-on', '1', '--steps', '1', '--json');
  expect(JSON.parse(out)).toMatchObject({ passOn: 1, hits: [{ department: 'Sales', likelihood: 1 }] });
  expect(await at.run('impact', 'c.orgloom', 'Finance', '--pass-on', '1.5')).toMatchObject({ exit: 1 });
  expect(await at.run('impact', 'c.orgloom', 'Finance', '--pass-on', 'half')).toMatchObject({ exit: 2 });
});
