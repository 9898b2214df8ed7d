import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFilter } from '#renderer/state/filter.ts';
import { departmentSheet } from '#renderer/views/tables/department-sheet.ts';
import { pasteCounts } from '#renderer/views/tables/paste-counts.ts';
import { planRows } from '#renderer/views/tables/plan-rows.ts';
import { serviceSheet } from '#renderer/views/tables/service-sheet.ts';
import { copiedBlock, filledDown, filledOver, pastedRows } from '#renderer/views/tables/table-block.ts';
import { applyPlan, planInput, typeRow, typeRows } from '#renderer/views/tables/table-edits.ts';
import { readBlock } from '#shared/import/block.ts';
import { testApp } from '#tests/driver/test-app.ts';

function open(...sketch: string[]) {
  const { app, errors } = testApp(sketch);
  const sheet = (kind: 'departments' | 'services') => {
    const { engagement, map } = app.store.getState();
    const input = { engagement, map, t: app.t(), report: undefined };
    return kind === 'departments' ? departmentSheet(input) : serviceSheet(input);
  };
  const texts = (kind: 'departments' | 'services', ...columns: string[]) =>
    sheet(kind)
      .rows.map((row) => columns.map((column) => row.texts[column]).join('|'))
      .sort();
  const id = (kind: 'departments' | 'services', column: string, text: string) =>
    sheet(kind).rows.find((row) => row.texts[column] === text)?.id ?? '';
  const paste = (kind: 'departments' | 'services', text: string, top = 0, left = 0) => {
    const pasted = pastedRows(readBlock(text), sheet(kind), { top, left, bottom: top, right: left });
    if (!pasted.ok) throw new Error(pasted.failure.code);
    return planRows(planInput(app, kind), pasted.value);
  };
  return { app, errors, sheet, texts, id, paste };
}

describe('typing into a table', () => {
  it('says how far a standard has come, which is nothing where none is recorded', () => {
    const { app, texts, id } = open('Finance > Sales 4', 'Finance > HR 4');
    const row = id('services', 'customer', 'Sales');
    expect(texts('services', 'customer', 'agreement', 'status')).toEqual(['HR|None|', 'Sales|None|']);
    typeRow(app, 'services', { to: { id: row }, texts: { agreement: 'Written', status: 'agreed' } });
    expect(texts('services', 'customer', 'agreement', 'status')).toEqual(['HR|None|', 'Sales|Written|Agreed']);
    expect(typeRow(app, 'services', { to: { id: row }, texts: { status: 'done' } }).kind).toBe('refused');
    typeRow(app, 'services', { to: { id: row }, texts: { status: '' } });
    expect(texts('services', 'customer', 'status')).toEqual(['HR|', 'Sales|Draft']);
  });

  it('changes a cell, makes a division that is not there yet, and adds a row: a step each', () => {
    const { app, texts, id } = open('Finance', 'Sales');
    typeRow(app, 'departments', { to: { id: id('departments', 'name', 'Finance') }, texts: { headcount: '１２' } });
    typeRow(app, 'departments', { to: { id: id('departments', 'name', 'Sales') }, texts: { division: 'Front' } });
    expect(typeRow(app, 'departments', { to: 'new', texts: { name: 'IT' } }).kind).toBe('done');
    expect(texts('departments', 'name', 'division', 'headcount')).toEqual(['Finance||12', 'IT||', 'Sales|Front|']);
    for (const _ of [1, 2, 3]) app.undo();
    expect(texts('departments', 'name', 'division', 'headcount')).toEqual(['Finance||', 'Sales||']);
  });

  it('turns a service to another customer, and names what cannot stand there', () => {
    const { app, texts, id } = open('Finance > Sales: credit 4', 'HR');
    const to = { id: id('services', 'name', 'credit') };
    expect(typeRow(app, 'services', { to, texts: { customer: 'hr' } }).kind).toBe('done');
    expect(texts('services', 'provider', 'customer', 'weight')).toEqual(['Finance|HR|4']);
    expect(typeRow(app, 'services', { to, texts: { weight: 'much' } })).toEqual({
      kind: 'refused',
      fault: { code: 'cell-not-a-number', text: 'much' },
    });
    expect(typeRow(app, 'services', { to, texts: { weight: '9' } })).toMatchObject({
      fault: { code: 'weight-off-scale' },
    });
    expect(typeRow(app, 'services', { to, texts: { customer: 'Nobody' } })).toMatchObject({
      fault: { code: 'cell-unknown-department', text: 'Nobody' },
    });
    expect(texts('services', 'provider', 'customer', 'weight')).toEqual(['Finance|HR|4']);
  });

  it('fills many cells whole or not at all', () => {
    const { app, sheet, texts, errors } = open('A', 'B', 'C', 'A > B 5', 'B > C 2', 'C > A 1');
    const area = sheet('services');
    const weight = area.columns.findIndex(({ id }) => id === 'weight');
    typeRows(app, 'services', filledDown(area, { top: 0, left: weight, bottom: 2, right: weight }));
    expect(new Set(texts('services', 'weight'))).toHaveProperty('size', 1);
    const customer = area.columns.findIndex(({ id }) => id === 'customer');
    const before = texts('services', 'provider', 'customer');
    typeRows(app, 'services', filledDown(sheet('services'), { top: 0, left: customer, bottom: 2, right: customer }));
    expect(errors()).toHaveLength(1);
    expect(texts('services', 'provider', 'customer')).toEqual(before);
  });
});

describe('pasting into a table', () => {
  it('says before what is new, changed, the same and refused, and does just that as one step', () => {
    const { app, texts, paste } = open('Finance', 'Sales');
    const plan = paste('departments', 'Name\tHeadcount\nfinance\t12\nSales\t\nIT\t7\nHR\tmany\n');
    expect(pasteCounts(plan)).toEqual({ added: 1, changed: 1, same: 1, refused: 1 });
    expect(plan.refused).toEqual([{ line: 5, fault: { code: 'cell-not-a-number', text: 'many' } }]);
    expect(applyPlan(app, plan)).toBe(true);
    expect(texts('departments', 'name', 'headcount')).toEqual(['IT|7', 'Sales|', 'finance|12']);
    app.undo();
    expect(texts('departments', 'name', 'headcount')).toEqual(['Finance|', 'Sales|']);
  });

  it('tries each line after those before it: a name that two new lines share is refused the second time', () => {
    const { paste } = open('Finance');
    const plan = paste('departments', 'Legal\nIT\nlegal', 1);
    expect(pasteCounts(plan)).toEqual({ added: 2, changed: 0, same: 0, refused: 1 });
    expect(plan.refused).toEqual([{ line: 3, fault: { code: 'name-taken', name: 'legal' } }]);
  });

  it('does what the counts of the preview say, for any block', () => {
    const cell = fc.constantFrom('Finance', 'Sales', 'IT', ' it ', '', '7', 'x', '１２', 'Front', '质量');
    const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.boolean(), fc.nat({ max: 3 }), (block, headed, top) => {
        const { app, sheet, paste } = open('Finance', 'Sales');
        const text = [...(headed ? [['Name', 'Headcount', 'Division', 'Notes']] : []), ...block];
        if (block.every((line) => line.every((one) => one.trim() === ''))) return;
        const plan = paste('departments', text.map((line) => line.join('\t')).join('\n'), top);
        const before = app.store.getState().engagement;
        const counts = pasteCounts(plan);
        expect(applyPlan(app, plan)).toBe(true);
        expect(sheet('departments').rows).toHaveLength(2 + counts.added);
        expect(app.store.getState().engagement === before).toBe(counts.added + counts.changed === 0);
        app.undo();
        expect(app.store.getState().engagement).toEqual(before);
      }),
    );
  });

  it('adds services below the last row', () => {
    const { app, texts, paste } = open('Finance > Sales: credit 4', 'HR');
    applyPlan(app, paste('services', 'HR\tSales\thiring\t3\nHR\tFinance\tpayroll\t2', 1));
    expect(texts('services', 'provider', 'customer', 'name', 'weight')).toEqual([
      'Finance|Sales|credit|4',
      'HR|Finance|payroll|2',
      'HR|Sales|hiring|3',
    ]);
  });

  it('brings back what was copied: nothing changes', () => {
    const { sheet, paste } = open('A > B: one 5', 'B > C: two 2');
    const area = sheet('services');
    const span = { top: 0, left: 0, bottom: 1, right: 3 };
    const text = copiedBlock(area, span)
      .map((line) => line.join('\t'))
      .join('\n');
    expect(pasteCounts(paste('services', text))).toEqual({ added: 0, changed: 0, same: 2, refused: 0 });
  });

  it.each([
    ['\n', { code: 'paste-empty' }],
    ['a\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl', { code: 'block-too-wide', columns: 12, room: 11 }],
    ['x\n'.repeat(2001), { code: 'block-too-long', lines: 2001, limit: 2000 }],
  ])('refuses a block as a whole with words', (text, failure) => {
    const area = open('A').sheet('departments');
    expect(pastedRows(readBlock(text), area, { top: 0, left: 0, bottom: 0, right: 0 })).toEqual({ ok: false, failure });
  });
});

it('a pasted row that names one which the filter hides is refused and said; where it is only dimmed, it is taken', () => {
  const { app, paste, texts } = open('Finance > Sales: credit 4', 'HR');
  setFilter(app, { weight: 3, way: 'hide' });
  const block = 'Name\tHeadcount\nHR\t5\nSales\t7';
  const plan = paste('departments', block);
  expect(plan.refused).toEqual([{ line: 2, fault: { code: 'cell-row-hidden' } }]);
  applyPlan(app, plan);
  expect(texts('departments', 'name', 'headcount')).toEqual(['Finance|', 'HR|', 'Sales|7']);
  setFilter(app, { way: 'dim' });
  expect(paste('departments', block).refused).toEqual([]);
});

it('a marking drawn out downwards repeats its rows, and never reaches into the empty row at the end', () => {
  const { app, sheet, texts, id } = open('A', 'B', 'C', 'D');
  const headcount = sheet('departments').columns.findIndex((column) => column.id === 'headcount');
  for (const [name, text] of [
    ['A', '1'],
    ['B', '2'],
  ] as const)
    typeRow(app, 'departments', { to: { id: id('departments', 'name', name) }, texts: { headcount: text } });
  const area = { top: 2, left: headcount, bottom: 4, right: headcount };
  typeRows(app, 'departments', filledOver(sheet('departments'), { ...area, top: 0, bottom: 1 }, area));
  expect(texts('departments', 'name', 'headcount')).toEqual(['A|1', 'B|2', 'C|1', 'D|2']);
});
