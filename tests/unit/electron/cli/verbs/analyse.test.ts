import { expect, test } from 'vitest';
import { setMark } from '#shared/edits/set-mark.ts';
import { setSettings } from '#shared/edits/set-settings.ts';
import { encode } from '#shared/engagement/encode.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MarkId } from '#shared/model/mark.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';
import { desk } from '../memory-terminal.ts';

const drawn = engagement('A > B 4', 'C > B 3');
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
const marked = mark(mark(drawn, 'one-way-dependency', 'A', 'B'), 'bottleneck', 'C');

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
  const [before, after] = [(await analyse(drawn)).out, (await analyse(marked)).out];
  expect(count(before) - count(after)).toBe(1);
  const [, apart = ''] = after.split('Set aside (2)');
  expect(apart).toContain('● One-way dependency · A → B · Finding\n  Dismissed: Ends in March\n');
  expect(apart).toContain('- Bottleneck · C: no longer flagged\n  Dismissed: Ends in March\n');
});

test('uses the cut-offs of the engagement, says so, and names one that is out of range', async () => {
  const strict = must(
    setSettings.run(drawn, { sensitivity: 'strict', cutoffs: { 'one-way-dependency': { material: 4 } } }),
  );
  const { out } = await analyse(strict);
  expect(out).toContain('(Strict sensitivity, 1 cut-off changed)');
  expect(out).toContain('A → B');
  expect(out).not.toContain('C → B');
  const wrong = must(setSettings.run(drawn, { cutoffs: { 'one-way-dependency': { material: 9 } } }));
  expect(await analyse(wrong)).toMatchObject({ exit: 1, out: '' });
  expect((await analyse(wrong)).err).toContain('one-way-dependency.material');
});
