import { expect, test } from 'vitest';
import { desk } from '../memory-terminal.ts';

async function drawn() {
  const leaves = Array.from(
    { length: 12 },
    (_, at) => `Hub,L${at},${at === 1 ? 5 : 3}\nL${at},Hub,${at === 0 ? 5 : 3}\n`,
  );
  const at = desk({ 'e.csv': `provider,customer,weight\n${leaves.join('')}` });
  await at.run('import', 'e.csv', '--out', 'c.orgloom');
  return at;
}

test('says what leads to each finding, as much as a screen can bear, and nothing of it unasked', async () => {
  const at = await drawn();
  const { exit, out } = await at.run('analyse', 'c.orgloom', '--why');
  expect(exit).toBe(0);
  expect(out).toContain('\n    132 of 132 pairs of other departments: 100%\n');
  expect(out).toContain(
    '\n    Every shortest chain runs through Hub · 132 pairs, each counts as 1\n      1  L0 → Hub → L1\n',
  );
  expect(out).toContain('and 122 more\n');
  expect(out).toMatch(/\n {6}132 {2}None of (L\d+, ){4}and 8 other departments reaches another · 12 × 11 pairs\n/);
  expect((await at.run('analyse', 'c.orgloom', '--why', '--lang', 'zh-CN')).out).toContain('最短链条全部经过Hub');
  expect((await at.run('analyse', 'c.orgloom')).out).not.toContain('L0 → Hub → L1');
});

test('gives as JSON the whole proof, by name', async () => {
  const at = await drawn();
  const { findings } = JSON.parse((await at.run('analyse', 'c.orgloom', '--why', '--json')).out);
  const { proof } = findings.find(({ id }: { id: string }) => id === 'bottleneck');
  expect(proof.text).toBe('132 of 132 pairs of other departments: 100%');
  expect(
    proof.sections.map(({ id, total, items }: { id: string; total: number; items: [] }) => [id, total, items.length]),
  ).toEqual([
    ['sole-chains', 132, 132],
    ['shared-chains', 0, 0],
  ]);
  expect(proof.sections[0].items[0]).toMatchObject({ kind: 'chain', path: ['L0', 'Hub', 'L1'], credit: 1 });
  expect(JSON.parse((await at.run('analyse', 'c.orgloom', '--json')).out).findings[0]).not.toHaveProperty('proof');
});
