import { expect, test } from 'vitest';
import { agreement, questionnaire, questionnaireWorkbook } from '#renderer/commands/papers.ts';
import type { MemoryHost } from '#renderer/host/memory-host.ts';
import { selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { readRatings } from '#shared/import/rating-rows.ts';
import { must } from '#shared/kernel/result.ts';
import { readPackage } from '#shared/office/package.ts';
import { department, service } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const SKETCH = ['Finance > Sales: credit check 4', 'Sales > Finance: forecast 2', 'IT > Sales: access 3'] as const;

function fileNamed({ files }: MemoryHost, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no file ${name} among ${[...files.keys()].join(', ')}`);
  return bytes;
}

/** The app with this selected, and the files that it wrote. */
function at(selection: ReturnType<typeof selectDepartments>) {
  const test = testApp(SKETCH, { chooseSave: (_, name) => name });
  test.app.store.setState({ selection });
  return { ...test, state: () => test.app.store.getState() };
}

test('writes one agreement on the services of a pair, whichever way they run', async () => {
  const { app, host, state, done } = at(selectServices([service(1), service(2)]));
  expect(agreement.enabled?.(state())).toBe(true);
  await agreement.run(app);
  const bytes = fileNamed(host, 'Internal service agreement.docx');
  const text = new TextDecoder().decode(must(readPackage(bytes)).parts.get('word/document.xml'));
  expect(text).toContain('credit check');
  expect(text).toContain('forecast');
  expect(done()).toEqual(['Exported “Internal service agreement.docx”']);
});

test('needs services of one pair, or one department', () => {
  expect(agreement.enabled?.(at(selectServices([service(1), service(3)])).state())).toBe(false);
  expect(questionnaire.enabled?.(at(selectDepartments([department('IT'), department('Sales')])).state())).toBe(false);
});

test('asks the selected department about its providers, on paper and in a workbook that comes back', async () => {
  const { app, host } = at(selectDepartments([department('Sales')]));
  await questionnaire.run(app);
  await questionnaireWorkbook.run(app);
  const paper = must(readPackage(fileNamed(host, 'Questionnaire for Sales.docx')));
  expect(new TextDecoder().decode(paper.parts.get('word/document.xml'))).toContain('credit check');
  const rows = must(readRatings(fileNamed(host, 'Questionnaire for Sales.xlsx'), '2026-03-31'));
  expect(rows.notices).toEqual([{ code: 'rows-unanswered', count: 2 }]);
});
