import { expect, test } from 'vitest';
import {
  type QuestionnaireInput,
  questionnairePaper,
  questionnaireWorkbook,
} from '#shared/export/papers/questionnaire.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { readRatings } from '#shared/import/rating-rows.ts';
import type { Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import { mapContent, mapsInOrder } from '#shared/model/map-content.ts';
import { DIMENSIONS } from '#shared/model/rating.ts';
import { writeXlsx } from '#shared/writers/xlsx/xlsx.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';

const MADE = engagement(
  'Finance > Sales: credit check 4',
  'IT > Sales: access 3',
  'IT > Sales: reports 2',
  'Sales > HR 1',
);

function inputFor(name: string, language: Language = 'en'): QuestionnaireInput {
  const [map] = mapsInOrder(MADE);
  const content = map && mapContent(MADE, map.id);
  if (content === undefined) throw new Error('no map');
  const translator = createTranslator(language);
  return { engagement: MADE, content, department: department(name), translator, date: '2026-11-24' };
}

test('asks a department only about those that serve it, after a screener', () => {
  const { blocks } = questionnairePaper(inputFor('Sales'));
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings.slice(1)).toEqual(['Finance', 'IT']);
  const [screener, ...tables] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(screener?.rows.map((row) => row.slice(0, 2))).toEqual([
    ['Finance', 'credit check'],
    ['IT', 'access and reports'],
  ]);
  expect(tables[0]?.rows).toHaveLength(DIMENSIONS.length + 1);
  expect(tables[0]?.heads.slice(1)).toEqual(['1', '2', '3', '4', '5', '–']);
  expect(JSON.stringify(blocks)).not.toContain('HR');
});

test('says so where nobody serves the department', () => {
  const { blocks } = questionnairePaper(inputFor('Finance'));
  expect(blocks).toEqual([
    { kind: 'paragraph', text: 'No department is recorded as serving Finance; there is nothing to ask yet.' },
  ]);
});

test.each(['en', 'zh-CN'] as const)('comes back as answers once it is filled in, in %s', (language) => {
  const workbook = questionnaireWorkbook(inputFor('Sales', language));
  const [sheet, ...others] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  // Finance is rated, one service of IT is not, the other by a comment alone.
  const [rated, silent = [], told = []] = sheet.rows;
  const answers = [4, 3, 5, 2, 4, 3, 5, 4, 5];
  const filled = writeXlsx({
    ...workbook,
    sheets: [
      {
        ...sheet,
        rows: [
          [...(rated ?? []).slice(0, 3), 'S-1', ...answers, 'quicker please'],
          silent,
          [...told.slice(0, 3), 'S-1', ...answers.map(() => undefined), '=fine'],
        ],
      },
      ...others,
    ],
  });
  const read = must(readRatings(filled, '2026-11-24'));
  expect(read.faults).toEqual([]);
  expect(read.notices).toEqual([{ code: 'rows-unanswered', count: 1 }]);
  expect(read.lines).toMatchObject([
    { provider: 'Finance', customer: 'Sales', service: 'credit check', respondent: 'S-1', comment: 'quicker please' },
    { provider: 'IT', service: 'reports', answers: [], comment: '=fine' },
  ]);
  expect(read.lines[0]?.answers.map(({ aspect, subject, answer }) => [aspect, subject, answer])).toEqual([
    ...[...DIMENSIONS, 'overall'].map((subject, index) => ['performance', subject, answers[index]]),
    ['importance', 'overall', 5],
  ]);
});
