import type { Command } from '#renderer/commands/command.ts';
import { isEnabled } from '#renderer/commands/run-command.ts';
import { applyLine } from '#renderer/state/apply-line.ts';
import { arrangeMap } from '#renderer/state/arrange.ts';
import { clipOf, shareable } from '#renderer/state/clipboard.ts';
import { connectEnds, type End } from '#renderer/state/connect-ends.ts';
import type { Marked } from '#renderer/state/grid-span.ts';
import { namingRun } from '#renderer/state/naming-run.ts';
import { pasteClipboard } from '#renderer/state/paste.ts';
import { clearMarked, fillMarked, pasteAt, setMarked } from '#renderer/views/matrix/matrix-edits.ts';
import { type Matrix, matrixOf } from '#renderer/views/matrix/matrix-model.ts';
import { planRows } from '#renderer/views/tables/plan-rows.ts';
import { applyPlan, planInput, typeRow, typeRows } from '#renderer/views/tables/table-edits.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { setNote } from '#shared/edits/set-note.ts';
import type { Random } from '#shared/kernel/random.ts';
import { LAYOUTS } from '#shared/layout/layouts.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { planLine } from '#shared/quick/plan-line.ts';
import type { TestApp } from './test-app.ts';

/** What somebody does in the window, by chance. */
export type Act = (test: TestApp, random: Random) => void | Promise<void>;

const NAMES = ['Finance', 'Sales', '采购部', 'HR', 'Plant', 'Legal', 'IT', '仓储', 'Quality'] as const;
const oneOf = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[random.int(items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};
const nameBy = (random: Random): string => oneOf(random, NAMES) + (random.int(3) === 0 ? random.int(3) : '');

function contentOf({ app }: TestApp): MapContent {
  const { engagement, map } = app.store.getState();
  const content = mapContent(engagement, map);
  if (content === undefined) throw new Error('no map');
  return content;
}

const departmentsOf = (test: TestApp): readonly DepartmentId[] => [...contentOf(test).departments.keys()];

/** Some of these, each as likely as not. */
const some = <Item>(random: Random, items: Iterable<Item>): Set<Item> =>
  new Set([...items].filter(() => random.int(2) === 0));

function endBy(test: TestApp, random: Random): End {
  const ids = departmentsOf(test);
  return random.int(3) === 0 || ids.length === 0
    ? { kind: 'new', name: nameBy(random) }
    : { kind: 'department', id: oneOf(random, ids) };
}

function matrixNow(test: TestApp): Matrix {
  return matrixOf({ content: contentOf(test), order: 'name', language: 'en', report: undefined });
}

/** A block of cells of the matrix; undefined while there is none. */
function markedBy(test: TestApp, random: Random): { readonly matrix: Matrix; readonly marked: Marked } | undefined {
  const matrix = matrixNow(test);
  const size = matrix.heads.length;
  if (size < 2) return undefined;
  const at = () => ({ row: random.int(size), column: random.int(size) });
  return { matrix, marked: { anchor: at(), cursor: at() } };
}

const inMatrix =
  (change: (test: TestApp, matrix: Matrix, marked: Marked, random: Random) => void): Act =>
  (test, random) => {
    const cells = markedBy(test, random);
    if (cells !== undefined) change(test, cells.matrix, cells.marked, random);
  };

/** What is done by typing, pasting and dragging, which no command of the menu stands for. */
export const BY_HAND: Readonly<Record<string, Act>> = {
  async 'paste a list'(test, random) {
    await pasteClipboard(test.app, { text: `${nameBy(random)}\n${nameBy(random)}`, html: '' }, false);
  },
  async 'paste pairs'(test, random) {
    await pasteClipboard(test.app, { text: `${nameBy(random)}\t${nameBy(random)}`, html: '' }, false);
  },
  async 'copy and paste'(test, random) {
    const { engagement, map, selection } = test.app.store.getState();
    const part = shareable(engagement, map, selection);
    if (part !== undefined) await pasteClipboard(test.app, clipOf(part, test.app.t()), random.int(2) === 0);
  },
  'quick line'(test, random) {
    const line = `${nameBy(random)} > ${nameBy(random)}: work ${1 + random.int(5)}; ${nameBy(random)} < ${nameBy(random)}`;
    applyLine(test.app, planLine(line, contentOf(test)));
  },
  connect(test, random) {
    const [provider, customer] = [endBy(test, random), endBy(test, random)];
    connectEnds(test.app, { provider, customer, name: random.int(2) === 0 ? 'work' : '', weight: 1 + random.int(5) });
  },
  async arrange(test, random) {
    const only = random.int(3) === 0 ? test.app.store.getState().selection.departments : undefined;
    await arrangeMap(test.app, oneOf(random, LAYOUTS).id, only?.size === 0 ? undefined : only);
  },
  drag(test, random) {
    const by = { x: 10 * random.int(40), y: 10 * random.int(40) };
    const positions = new Map([...test.app.store.getState().selection.departments].map((id) => [id, by]));
    test.app.edit(moveDepartments, { positions });
  },
  'name on the map'({ app }, random) {
    const [department] = app.store.getState().selection.departments;
    if (department === undefined) return;
    const run = namingRun(department);
    const isNew = app.store.getState().history.past.at(-1)?.run === run;
    app.edit(renameDepartment, { department, name: nameBy(random), language: 'en' }, isNew ? { run } : {});
  },
  note(test, random) {
    const { map } = test.app.store.getState();
    test.app.edit(setNote, { about: { table: 'maps', id: map }, notes: random.int(2) === 0 ? '' : 'Asked in May' });
  },
  'type into a table'(test, random) {
    const ids = departmentsOf(test);
    const to = ids.length === 0 || random.int(3) === 0 ? 'new' : { id: oneOf(random, ids) };
    typeRow(test.app, 'departments', { to, texts: { name: nameBy(random), division: oneOf(random, ['', 'Front']) } });
  },
  'fill a table'(test, random) {
    const rows = [...some(random, contentOf(test).services.keys())];
    const texts = { weight: String(1 + random.int(5)) };
    typeRows(
      test.app,
      'services',
      rows.map((id, index) => ({ line: index + 1, to: { id }, texts })),
    );
  },
  'paste into a table'(test, random) {
    const typed = [1, 2].map((line) => ({ line, to: 'named' as const, texts: { name: nameBy(random) } }));
    applyPlan(test.app, planRows(planInput(test.app, 'departments'), typed));
  },
  'set in the matrix': inMatrix(
    ({ app }, matrix, marked, random) => void setMarked(app, matrix, marked, 1 + random.int(5)),
  ),
  'clear in the matrix': inMatrix(({ app }, matrix, marked) => clearMarked(app, matrix, marked)),
  'fill in the matrix': inMatrix(({ app }, matrix, marked, random) =>
    fillMarked(app, matrix, marked, oneOf(random, ['above', 'left'])),
  ),
  'paste into the matrix': inMatrix(({ app }, matrix, marked, random) =>
    pasteAt(app, matrix, `${1 + random.int(5)}\t${random.int(6)}`, marked.anchor),
  ),
};

/** Selects a part of the map, so that commands have something to work on; every third time a single department. */
export function selectSome(test: TestApp, random: Random): void {
  const ids = departmentsOf(test);
  const departments = ids.length > 0 && random.int(3) === 0 ? new Set([oneOf(random, ids)]) : some(random, ids);
  const services = random.int(2) === 0 ? new Set<never>() : some(random, contentOf(test).services.keys());
  test.app.store.setState({ selection: { departments, services } });
}

/** Runs a command where it is enabled, and shuts what it opened. */
export async function runWhere(test: TestApp, command: Command): Promise<void> {
  if (isEnabled(test.app, command)) await command.run(test.app);
  test.app.store.setState({ dialog: undefined, presenting: undefined, contextMenu: undefined });
}
