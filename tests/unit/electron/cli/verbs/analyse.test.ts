import { expect, test } from 'vitest';
import { setMark } from '#shared/edits/set-mark.ts';
import { setSettings } from '#shared/edits/set-settings.ts';
import { encode } from '#shared/engagement/encode.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MarkId } from '#shared/model/mark.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';
import { desk } from '../memory-terminal.ts';

const pairs = engagement('A > B 4', 'C > B 3');
const mark = (before: Engagement, rule: string, ...names: readonly string[]): Engagement =>
  must(
    setMark.run(before, {
      id: `k-${names.join('')}` as MarkId,
      map: MAP,
      rule,
      departments: names.map(department),
      kind: 'dismissed',
      reason: 'Ends in\nMarch',
    }),
  );
const marked = mark(mark(pairs, 'one-way-dependency', 'A', 'B'), 'bottleneck', 'C');

const analyse = async (file: Engagement, ...options: readonly string[]) => {
  const at = desk({ 'f.orgloom': encode(file) });
  return at.run('analyse', 'f.orgloom', ...options);
};

test('JSON carries the mark of each finding, marks on nothing, and all cut-offs used', async () => {
  const { out } = await analyse(marked, '--json');
  const json = JSON.parse(out);
  const pairs = json.findings.filter(({ id }: { id: string }) => id === 'one-way-dependency');
  const said = { kind: 'dismissed', reason: 'Ends in\nMarch' };
  expect(pairs.map((one: { departments: string[]; mark: unknown }) => [one.departments, one.mark])).toEqual([
    [['A', 'B'], said],
    [['C', 'B'], null],
  ]);
  expect(json.idleMarks).toEqual([{ id: 'bottleneck', departments: ['C'], mark: said }]);
  expect(json.settings).toMatchObject({
    sensitivity: 'standard',
    cutoffs: { 'one-way-dependency': { material: 3, asymmetryPercent: 60 }, isolated: {} },
  });
});

test('text lists them apart and does not count them', async () => {
  const count = (out: string) => Number(/^(\d+) findings? \(/m.exec(out)?.[1]);
  const [before, after] = [(await analyse(pairs)).out, (await analyse(marked)).out];
  expect(count(before) - count(after)).toBe(1);
  const [, apart = ''] = after.split('Set aside (2)');
  expect(apart).toContain('● One-way dependency · A → B · Finding\n  Dismissed: Ends in March\n');
  expect(apart).toContain('- Bottleneck · C: no longer flagged\n  Dismissed: Ends in March\n');
});

test('uses the cut-offs of the engagement, says so, and names one that is out of range', async () => {
  const strict = must(
    setSettings.run(pairs, { sensitivity: 'strict', cutoffs: { 'one-way-dependency': { material: 4 } } }),
  );
  const { out } = await analyse(strict);
  expect(out).toContain('(Strict sensitivity, 1 cut-off changed)');
  expect(out).toContain('A → B');
  expect(out).not.toContain('C → B');
  const wrong = must(setSettings.run(pairs, { cutoffs: { 'one-way-dependency': { material: 9 } } }));
  expect(await analyse(wrong)).toMatchObject({ exit: 1, out: '' });
  expect((await analyse(wrong)).err).toContain('one-way-dependency.material');
});

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
