import { expect, test } from 'vitest';
import { desk } from '../memory-terminal.ts';

async function drawn() {
  const at = desk({ 'e.csv': 'provider,customer,weight\nFinance,Sales,5\nSales,Plant,3\nPlant,Stores,5\n' });
  await at.run('import', 'e.csv', '--out', 'c.orgloom');
  return at;
}

const stabilities = (json: string): readonly unknown[] =>
  (JSON.parse(json) as { findings: { stability?: unknown }[] }).findings.map(({ stability }) => stability);

test('says how stable each finding is where asked, and null of a data prompt', async () => {
  const at = await drawn();
  const { out } = await at.run('analyse', 'c.orgloom', '--json', '--samples', '40', '--seed', '3');
  expect(stabilities(out)).toContainEqual({ word: 'fairly-stable', weights: 0.75, missing: 0.7, samples: 40 });
  expect(stabilities(out)).toContainEqual(null);
  const again = await at.run('analyse', 'c.orgloom', '--json', '--samples', '40', '--seed', '3', '--stability');
  expect(again.out).toBe(out);
  const plain = await at.run('analyse', 'c.orgloom', '--json');
  expect(new Set(stabilities(plain.out))).toEqual(new Set([undefined]));
});

test('says it in a terminal, in both languages', async () => {
  const at = await drawn();
  const english = await at.run('analyse', 'c.orgloom', '--stability');
  expect(english.out).toMatch(
    /\n {2}F\w+( \w+)?: \d+ of 100 variations keep it\. Of 100 variations with every weight up to/,
  );
  const chinese = await at.run('analyse', 'c.orgloom', '--stability', '--lang', 'zh-CN');
  expect(chinese.out).toMatch(/\n {2}(较稳定|不稳定)：100次变动中有\d+次仍有此发现。/);
});

test.each(['0', '10001', '2.5', 'many'])('refuses %s variations', async (samples) => {
  const { exit, err } = await (await drawn()).run('analyse', 'c.orgloom', '--samples', samples);
  expect(exit).toBe(2);
  expect(err).toContain('from 1 to 10,000');
});
