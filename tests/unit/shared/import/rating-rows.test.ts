import { describe, expect, test } from 'vitest';
import { readRatings } from '#shared/import/rating-rows.ts';
import { must } from '#shared/kernel/result.ts';

const TODAY = '2026-06-30';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (...lines: string[]) => readRatings(bytes(lines.join('\n')), TODAY);
const rows = (...lines: string[]) => must(read(...lines));

test('the wide form: a row is all that somebody says of a service', () => {
  const { form, lines, faults, notices } = rows(
    'provider,customer,respondent,time,Importance of time,emotion,overall,comment',
    'Finance,Sales,A,2,5,n/a,,slow',
    'Finance,Sales,B,4 - To a large extent,Essential,不了解，无法判断,3,',
  );
  expect([form, faults, notices]).toEqual(['wide', [], []]);
  expect(lines).toMatchObject([
    { row: 2, provider: 'Finance', customer: 'Sales', respondent: 'A', side: 'customer', comment: 'slow' },
    { row: 3, respondent: 'B', comment: '' },
  ]);
  const short = lines.map(({ answers }) => answers.map((one) => [one.aspect, one.subject, one.answer]));
  expect(short).toEqual([
    [
      ['performance', 'time', 2],
      ['importance', 'time', 5],
      ['performance', 'emotion', null],
    ],
    [
      ['performance', 'time', 4],
      ['importance', 'time', 5],
      ['performance', 'emotion', null],
      ['performance', 'overall', 3],
    ],
  ]);
});

test('the long form: a row is one answer, in either language', () => {
  const { form, lines } = rows(
    '服务提供者;内部客户;编号;维度;方面;评分;评价方;日期',
    '财务部;销售部;1;时间;;2;;2026/3/1',
    '财务部;销售部;1;时间;重要性;5;内部客户;2026-03-01 10:22',
    '财务部;销售部;2;情绪;绩效;完全做到;自评;',
  );
  expect(form).toBe('long');
  expect(lines.map(({ side, date, answers }) => [side, date, answers[0]?.aspect, answers[0]?.answer])).toEqual([
    ['customer', '2026-03-01', 'performance', 2],
    ['customer', '2026-03-01', 'importance', 5],
    ['provider', '', 'performance', 5],
  ]);
});

test('value is a dimension in the wide form and the answer in the long one', () => {
  expect(rows('provider,customer,value,time', 'A,B,4,2').lines[0]?.answers).toMatchObject([
    { subject: 'value', answer: 4 },
    { subject: 'time', answer: 2 },
  ]);
  expect(rows('provider,customer,dimension,value', 'A,B,time,2').lines[0]?.answers).toMatchObject([
    { subject: 'time', answer: 2 },
  ]);
});

describe('a row that cannot be taken is named with its column', () => {
  test.each<[string, string, object]>([
    ['time', '6', { code: 'import-answer-off-scale', column: 'time', value: '6' }],
    ['time', '0', { code: 'import-answer-off-scale' }],
    ['time', '3.5', { code: 'import-answer-off-scale', value: '3.5' }],
    ['time', 'often', { code: 'import-answer-unreadable', column: 'time', value: 'often' }],
    ['date', '2026-02-30', { code: 'import-date-invalid', column: 'date' }],
    ['date', '2026-07-01', { code: 'import-date-in-future', value: '2026-07-01' }],
    ['side', 'boss', { code: 'import-side-unknown', column: 'side', value: 'boss' }],
    ['respondent', ' ', { code: 'import-name-empty', column: 'respondent' }],
  ])('%s “%s”', (column, cell, fault) => {
    const { lines, faults } = rows(`provider,customer,${column},overall`, `A,B,${cell},4`);
    expect(lines).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ ...fault, row: 2 })]);
  });

  test('a dimension that nobody knows, a row that is too short, a quotation mark that is not closed', () => {
    const { faults } = rows('provider,customer,dimension,answer', 'A,B,speed,4', 'A,B,time', 'A,B,time,"4');
    expect(faults.map(({ code, row }) => [code, row])).toEqual([
      ['import-subject-unknown', 2],
      ['import-field-count', 3],
      ['import-quote-open', 4],
    ]);
  });
});

test('several answers beyond the scale in a column are said to be of another one', () => {
  const { notices, faults } = rows('provider,customer,respondent,time', 'A,B,1,7', 'A,B,2,9', 'A,B,3,4');
  expect(faults).toHaveLength(2);
  expect(notices).toEqual([{ code: 'other-scale', column: 'time', most: 9, count: 2 }]);
});

test.each<[string[], object]>([
  [['provider,time', 'A,4'], { code: 'import-column-missing', column: 'customer' }],
  [['provider,customer', 'A,B'], { code: 'import-column-missing', column: 'dimension' }],
  [['provider,customer,dimension', 'A,B,time'], { code: 'import-column-missing', column: 'answer' }],
  [['provider,customer,time,时间', 'A,B,1,2'], { code: 'import-column-twice', first: 'time', second: '时间' }],
  [['provider,customer,客户,time', 'A,B,C,2'], { code: 'import-column-twice', column: 'customer' }],
  [[''], { code: 'import-no-rows' }],
])('refuses a table whose columns are %j', (lines, fault) => {
  expect(read(...lines)).toEqual({ ok: false, failure: expect.objectContaining(fault) });
});
