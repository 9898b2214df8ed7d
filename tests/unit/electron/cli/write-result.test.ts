import { expect, test } from 'vitest';
import { desk } from './memory-terminal.ts';

const EDGES = 'provider,customer,weight\nFinance,Sales,4\n';

test.each([
  [['import', 'e.csv', '--out', 'e.csv']],
  [['import', 'e.csv', '--nodes', 'n.csv', '--out', 'n.csv']],
  [['export', 's.pptx', '--to', 's.pptx']],
])('%j would lose what is read, and is refused', async (argv) => {
  const at = desk({ 'e.csv': EDGES, 'n.csv': 'name\nFinance\n' });
  await at.run('sample', '--out', 's.pptx');
  const before = new Map(at.files);
  const { exit, err } = await at.run(...argv);
  expect([exit, err]).toEqual([2, expect.stringContaining('[cli-output-is-input]')]);
  expect(at.files).toEqual(before);
});
