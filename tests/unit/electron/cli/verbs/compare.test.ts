import { expect, test } from 'vitest';
import { copyIds, duplicateMap } from '#shared/edits/duplicate-map.ts';
import { remove } from '#shared/edits/remove.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { seal } from '#shared/engagement/seal.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { desk } from '../memory-terminal.ts';

/** As-is beside a scenario: As-is has since lost HR and a service, and calls Plant by another name. */
function drawn() {
  const before = engagement('Finance > Sales: Credit check 4', 'Sales > Plant 5', 'HR > Sales 2', 'Plant > Sales 4');
  const content = mapContent(before, MAP);
  if (content === undefined) throw new Error('no map');
  const ids = copyIds(content, createIds(createRandom(3)));
  const both = must(duplicateMap.run(before, { map: MAP, id: 'to-be' as MapId, name: 'To-be', kind: 'to-be', ids }));
  const without = must(remove.run(both, { departments: [department('HR')], services: [service(4)] }));
  const renamed = must(
    renameDepartment.run(without, { department: department('Finance'), name: 'FINANCE', language: 'en' }),
  );
  return desk({ 'f.orgloom': must(seal(renamed)) });
}

test('gives as JSON what is added, gone and changed, by name', async () => {
  const { exit, out } = await drawn().run('compare', 'f.orgloom', 'as-is', 'To-be', '--json');
  expect(exit).toBe(0);
  const comparison = JSON.parse(out);
  expect(comparison.findings.vanished).toContainEqual({
    id: 'one-way-dependency',
    severity: 'finding',
    departments: ['Sales', 'Plant'],
    text: expect.stringMatching(/^Plant depends on Sales/),
  });
  expect(comparison).toMatchObject({
    before: 'As-is',
    after: 'To-be',
    sameUnit: true,
    departments: { added: ['HR'], gone: [], changed: [{ before: 'FINANCE', after: 'Finance', fields: ['name'] }] },
    services: {
      added: [
        { name: '', provider: 'HR', customer: 'Sales', weight: 2 },
        { name: '', provider: 'Plant', customer: 'Sales', weight: 4 },
      ],
      gone: [],
      changed: [],
    },
    graph: { departments: { before: 3, after: 4 } },
    metrics: { Plant: { outStrength: { before: 0, after: 4 } } },
  });
});

test('reads well in a terminal, and the other way round', async () => {
  const at = drawn();
  const { out } = await at.run('compare', 'f.orgloom', 'As-is', 'To-be');
  expect(out).toMatch(/^As-is ⇒ To-be\n/);
  expect(out).toMatch(/\nDepartments\n {3}\+ {2}HR\n {3}~ {2}FINANCE ⇒ Finance {2}name\n/);
  expect(out).toMatch(/\n {3}\+ {2}Plant → Sales 4\n/);
  expect(out).toMatch(/\n {3}− {2}● {2}One-way dependency · Sales → Plant\n/);
  expect(out).toMatch(/\nSaid of the map as a whole\n(?: {3}[−+] {2}.+\.\n)+$/);
  const back = await at.run('compare', 'f.orgloom', 'To-be', 'As-is', '--lang', 'zh-CN');
  expect(back.out).toMatch(/\n {3}\+ {2}● {2}单向依赖 · Sales → Plant\n/);
});

test('of a map with itself says that nothing differs', async () => {
  expect((await drawn().run('compare', 'f.orgloom', 'As-is', 'As-is')).out).toMatch(/\nNothing differs\.\n$/);
});

test.each([
  [['f.orgloom', 'As-is', 'Gone'], 1, 'cli-map-unknown'],
  [['f.orgloom', 'As-is'], 2, 'cli-operand-missing'],
  [['f.orgloom', 'As-is', 'To-be', 'Third'], 2, 'cli-operand-surplus'],
])('%j is refused', async (argv, exit, code) => {
  expect(await drawn().run('compare', ...argv)).toMatchObject({ exit, err: expect.stringContaining(`[${code}]`) });
});
