import { expect, test } from 'vitest';
import { planRows } from '#renderer/views/tables/plan-rows.ts';
import { setAliases } from '#shared/edits/set-aliases.ts';
import { setCells } from '#shared/edits/set-cells.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = must(
  setAliases.run(engagement('Finance', 'Sales'), {
    department: department('Finance'),
    aliases: ['Fin'],
    language: 'en',
  }),
);
const plan = (texts: Readonly<Record<string, string>>) =>
  planRows(
    {
      engagement: before,
      map: MAP,
      kind: 'departments',
      t: createTranslator('en'),
      ids: createIds(createRandom(1)),
      hidden: new Set(),
    },
    [{ line: 1, to: 'named', texts }],
  );

test('a pasted row that names a department by an alias is about it and leaves its name alone', () => {
  const { input, rows } = plan({ name: 'ＦＩＮ', headcount: '7' });
  expect(rows).toMatchObject([{ id: department('Finance'), state: 'changed' }]);
  const after = must(setCells.run(before, input)).departments.get(department('Finance'));
  expect(after).toMatchObject({ name: 'Finance', aliases: ['Fin'], headcount: 7 });
});

test('aliases are typed in a cell, and one that another department has is refused there', () => {
  const after = must(setCells.run(before, plan({ name: 'Sales', aliases: 'S, 销售部' }).input));
  expect(after.departments.get(department('Sales'))?.aliases).toEqual(['S', '销售部']);
  expect(plan({ name: 'Sales', aliases: 'fin' }).refused).toEqual([
    { line: 1, fault: { code: 'alias-taken', alias: 'fin', name: 'Finance' } },
  ]);
});
