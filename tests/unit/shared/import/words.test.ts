import { describe, expect, test } from 'vitest';
import { type Fault, faultText } from '#shared/i18n/fault-text.ts';
import { noticeText, type Worded } from '#shared/i18n/notice-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Notice } from '#shared/import/draft.ts';
import type { RowFault, TableFault } from '#shared/import/fault.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';

const faults = [
  { code: 'import-field-count', sheet: 'edges', row: 1234, expected: 4, found: 1 },
  { code: 'import-duplicate-service', sheet: 'edges', row: 9, provider: 'A', customer: 'B', first: 2 },
  { code: 'import-weight-too-large', sheet: 'edges', row: 9, value: '1e16', limit: 1e15 },
  { code: 'import-column-missing', column: 'weight', found: 'a, b' },
] as const satisfies readonly (RowFault | TableFault)[];
const notices = [
  { code: 'departments-added', sheet: 'edges', count: 1, name: 'Legal', row: 2 },
  { code: 'departments-added', sheet: 'edges', count: 3, name: 'Legal', row: 2 },
  { code: 'weights-volume', sheet: 'edges', row: 3, value: '2.5' },
  { code: 'direction-assumed', sheet: 'edges', from: 'source', to: 'target', other: 'customer-provider' },
] as const satisfies readonly Notice[];

describe.each(LANGUAGES)('%s', (language) => {
  const t = createTranslator(language);
  test('fills every slot of a refusal and of a notice', () => {
    const texts = [
      ...faults.flatMap((fault: Fault) => Object.values(faultText(t, fault))),
      ...notices.map((notice: Worded) => noticeText(t, notice)),
    ];
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
  });
});

test('numbers of rows read as they stand in the margin of a spreadsheet, and counts agree with their nouns', () => {
  const [en, zh] = [createTranslator('en'), createTranslator('zh-CN')];
  expect(faultText(en, faults[0]).what).toBe('Row 1234: it has 1 field, the first row has 4.');
  expect(faultText(zh, faults[0]).what).toBe('第1234行：有1个字段，而第一行有4个。');
  expect(noticeText(en, notices[0])).toBe(
    '1 department is not in the table of departments and was added: “Legal” (row 2).',
  );
  expect(noticeText(zh, notices[0])).toBe('有1个部门不在部门表中，已自动添加：“Legal”（第2行）。');
  expect(noticeText(zh, notices[1])).toBe('有3个部门不在部门表中，已自动添加：“Legal”（第2行）等。');
});
