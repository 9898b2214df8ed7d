import { expect, test } from 'vitest';
import { must } from '#shared/kernel/result.ts';
import { readPackage } from '#shared/office/package.ts';
import { desk } from '../memory-terminal.ts';

const EDGES = 'provider,customer,weight,service\nFinance,Sales,4,Credit check\nIT,Sales,3,Access\nSales,HR,1,\n';

async function drawn() {
  const at = desk({ 'e.csv': EDGES });
  await at.run('import', 'e.csv', '--out', 'c.orgloom');
  return at;
}

test.each([
  ['Credit check', ['Credit check']],
  ['Finance > Sales', ['Credit check']],
])('writes the agreement that %j means', async (service, texts) => {
  const at = await drawn();
  expect((await at.run('agreement', 'c.orgloom', '--service', service, '--to', 'a.docx')).exit).toBe(0);
  const paper = must(readPackage(at.files.get('a.docx') ?? new Uint8Array()));
  const text = new TextDecoder().decode(paper.parts.get('word/document.xml'));
  for (const each of texts) expect(text).toContain(each);
  expect(text).not.toContain('Access');
});

test('refuses an agreement on what is no service, and lists what is', async () => {
  const at = await drawn();
  const said = await at.run('agreement', 'c.orgloom', '--service', 'Cleaning', '--to', 'a.docx');
  expect(said.exit).toBe(1);
  expect(said.err).toMatch(/one of these: .*Credit check, Access/);
  expect(said.err).toContain('[cli-service-not-named]');
});
