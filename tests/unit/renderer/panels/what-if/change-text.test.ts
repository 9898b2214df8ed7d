import { expect, test } from 'vitest';
import { changeText } from '#renderer/panels/what-if/change-text.ts';
import type { WhatIfChange } from '#renderer/state/what-if.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

const content = map('Finance > Sales: credit check 5', 'HR > Sales 3');
const [finance, sales, hr] = ['Finance', 'Sales', 'HR'].map(department) as [
  ReturnType<typeof department>,
  ReturnType<typeof department>,
  ReturnType<typeof department>,
];

test.each<[WhatIfChange, string, string]>([
  [{ kind: 'remove', departments: [finance], services: [] }, 'Take out Finance', '移除Finance'],
  [
    { kind: 'remove', departments: [], services: [service(2)] },
    'Take out HR → Sales: Unnamed service',
    '移除HR → Sales：未命名的服务',
  ],
  [
    { kind: 'remove', departments: [finance, hr], services: [service(1)] },
    'Take out 2 departments and 1 service',
    '移除2个部门和1项服务',
  ],
  [{ kind: 'merge', into: finance, others: [hr] }, 'Merge Finance and HR', '合并Finance和HR'],
  [
    { kind: 'weight', services: [service(1)], before: 5, weight: 3 },
    'Weight of Finance → Sales: credit check: 5 → 3',
    'Finance → Sales：credit check的权重：5 → 3',
  ],
  [
    { kind: 'weight', services: [service(1), service(2)], before: undefined, weight: 1 },
    'Weight of 2 services: 1',
    '2项服务的权重：1',
  ],
  [
    { kind: 'provider', service: service(1), provider: hr, id: service(9) },
    'HR also provides Finance → Sales: credit check',
    'HR也提供Finance → Sales：credit check',
  ],
  [
    { kind: 'split', department: sales, id: hr, name: 'Shop', position: { x: 0, y: 0 }, services: [] },
    'Split “Shop” off Sales',
    '从Sales拆分出“Shop”',
  ],
])('%o is said in words', (change, english, chinese) => {
  expect(changeText(createTranslator('en'), content, change)).toBe(english);
  expect(changeText(createTranslator('zh-CN'), content, change)).toBe(chinese);
});
