import { expect, test } from 'vitest';
import { hitLines } from '#renderer/panels/details/impact-model.ts';
import { impactOf } from '#shared/analysis/impact.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import { department, map } from '#tests/driver/engagement-builder.ts';

test('who is hit, how strongly in a word and a number, and by which chain', () => {
  const content = map('A > B 5', 'B > C 5', 'C > D 2', 'D > E 1', 'E > F 1');
  const impact = must(impactOf(content, department('A'), { steps: 5, passOn: 0.5 }));
  const lines = hitLines(createTranslator('en'), content, impact);
  expect(lines.map(({ name, strength, percent }) => [name, strength, percent])).toEqual([
    ['B', 'Strongly', '50%'],
    ['C', 'Clearly', '25%'],
    ['D', 'Slightly', '5%'],
    ['E', 'Hardly', '1%'],
    ['F', 'Hardly', '<1%'],
  ]);
  expect(lines[2]?.chainText).toBe('A → B → C → D');
  expect(lines[2]?.chain).toEqual(['A', 'B', 'C', 'D'].map(department));
});
