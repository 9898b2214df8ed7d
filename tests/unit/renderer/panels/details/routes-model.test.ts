import { expect, test } from 'vitest';
import { routeLines } from '#renderer/panels/details/routes-model.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { department, map } from '#tests/driver/engagement-builder.ts';

const content = map('A > B 5', 'B > C 4', 'A > C 1', 'Bank (external-supplier) > A 3');
const [a, c] = [department('A'), department('C')];

test('says both directions, and what all routes need', () => {
  expect(routeLines(createTranslator('en'), content, a, c)).toEqual([
    { direction: 'A → C', count: '2 independent routes.', narrowest: expect.stringContaining('A → C') },
    { direction: 'C → A', count: 'No chain of services leads there.', narrowest: undefined },
  ]);
  const [chinese] = routeLines(createTranslator('zh-CN'), content, department('A'), department('B'));
  expect(chinese?.count).toBe('只有一条路径：所有链条共用某一环节。');
  expect(chinese?.narrowest).toMatch(/^若失去A\s*→\s*B，路径将全部中断。$/);
});

test('says nothing of external parties', () => {
  expect(routeLines(createTranslator('en'), content, department('Bank'), a)).toEqual([]);
});
