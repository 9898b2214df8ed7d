import { expect, test } from 'vitest';
import { desk } from '../memory-terminal.ts';

const EDGES = [
  'provider,customer,weight,service',
  'Finance,Sales,4,Credit check',
  'Finance,Sales,2,',
  'Sales,Finance,1,Orders',
  'Sales,Plant,5,Forecast',
  '',
].join('\n');

async function drawn(edges: string, ...more: string[]) {
  const at = desk({ 'e.csv': edges });
  await at.run('import', 'e.csv', '--out', 'c.orgloom', ...more);
  return at;
}

test('gives every pair as JSON, with both sides', async () => {
  const { exit, out } = await (await drawn(EDGES)).run('ledger', 'c.orgloom', '--json');
  expect(exit).toBe(0);
  const { weights, pairs } = JSON.parse(out);
  expect(weights).toBe('scale');
  expect(pairs).toMatchObject([
    { provider: 'Sales', customer: 'Plant', severity: 'finding', returned: { weight: 0, services: [] } },
    {
      provider: 'Finance',
      customer: 'Sales',
      given: { weight: 4, strength: 4, load: 6 },
      returned: { weight: 1, strength: 1, load: 1, services: [{ name: 'Orders', weight: 1 }] },
      asymmetry: 0.6,
      material: true,
      feedback: false,
      severity: 'worth-a-look',
    },
  ]);
  expect(pairs[1].given.services).toHaveLength(2);
  expect(pairs[1].given.services).toContainEqual({ name: 'Credit check', weight: 4 });
});

test('reads well in a terminal, in both languages', async () => {
  const at = await drawn(EDGES);
  const { out } = await at.run('ledger', 'c.orgloom');
  expect(out).toContain(': 2 pairs, 2 flagged as a one-way dependency\n');
  expect(out).toMatch(/\n● {2}Sales +Plant +5 +– +100% +Not recorded +→ Forecast 5\n/);
  expect(out).toMatch(/\n◐ {2}Finance .*60% .*← Orders 1\n/);
  expect((await at.run('ledger', 'c.orgloom', '--lang', 'zh-CN')).out).toMatch(/共2对部门，其中2对为单向依赖\n/);
});

test('of volumes says the class beside the volume, and why', async () => {
  const at = await drawn('provider,customer,weight\nA,B,1000\nB,A,300\nC,D,1\n', '--weights', 'volume');
  const { out } = await at.run('ledger', 'c.orgloom');
  expect(out).toMatch(/A .*1,000 \(class 5\) {2}300 \(class 4\) .*53\.8% \(11\.1% by class\)/);
  expect(out).toContain('Pairs are flagged by class');
  expect(JSON.parse((await at.run('ledger', 'c.orgloom', '--json')).out).pairs).toContainEqual(
    expect.objectContaining({ asymmetry: 700 / 1300, strengthAsymmetry: 1 / 9 }),
  );
});

test('refuses what cannot be analysed', async () => {
  const at = await drawn('provider,customer,weight\nA,B,0.123456789012\nC,D,1e12\n', '--weights', 'volume');
  expect(await at.run('ledger', 'c.orgloom')).toMatchObject({
    exit: 1,
    err: expect.stringContaining('[weights-too-far-apart]'),
  });
});
