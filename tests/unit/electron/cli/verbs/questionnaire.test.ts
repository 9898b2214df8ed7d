import { expect, test } from 'vitest';
import { readRatings } from '#shared/import/rating-rows.ts';
import { must } from '#shared/kernel/result.ts';
import { readPackage } from '#shared/office/package.ts';
import { desk } from '../memory-terminal.ts';

const EDGES = 'provider,customer,weight,service\nFinance,Sales,4,Credit check\nIT,Sales,3,Access\nSales,HR,1,\n';

async function drawn() {
  const at = desk({ 'e.csv': EDGES });
  await at.run('import', 'e.csv', '--out', 'c.orgloom');
  return at;
}

test('writes a questionnaire on paper and one to fill in, whose answers can be imported', async () => {
  const at = await drawn();
  expect((await at.run('questionnaire', 'c.orgloom', '--department', 'sales', '--to', 'q.docx')).exit).toBe(0);
  expect((await at.run('questionnaire', 'c.orgloom', '--department', 'Sales', '--to', 'q.xlsx')).exit).toBe(0);
  const paper = must(readPackage(at.files.get('q.docx') ?? new Uint8Array()));
  expect(new TextDecoder().decode(paper.parts.get('word/document.xml'))).toContain('Credit check');
  expect(must(readRatings(at.files.get('q.xlsx') ?? new Uint8Array(), '2026-03-31')).notices).toEqual([
    { code: 'rows-unanswered', count: 2 },
  ]);
  const imported = await at.run('ratings', 'import', 'c.orgloom', 'q.xlsx', '--round', 'June');
  expect(imported.err).toContain('2 rows without an answer or a comment were left out.');
});

test.each([
  [['--department', 'Nobody', '--to', 'q.docx'], 1, 'cli-department-unknown'],
  [['--department', 'Sales', '--to', 'q.txt'], 2, 'cli-extension-unknown'],
])('refuses %j', async (argv, exit, code) => {
  const at = await drawn();
  const said = await at.run('questionnaire', 'c.orgloom', ...argv);
  expect(said).toMatchObject({ exit, out: '' });
  expect(said.err).toContain(`[${code}]`);
});
