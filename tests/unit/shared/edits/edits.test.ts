import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITS } from '#shared/edits/edits.ts';

test('every edit of the folder is on the list, under the name of its file', () => {
  const folder = new URL('../../../../shared/edits/', import.meta.url);
  const files = readdirSync(folder).filter((file) =>
    readFileSync(new URL(file, folder), 'utf8').includes('= defineEdit({'),
  );
  expect(EDITS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});
