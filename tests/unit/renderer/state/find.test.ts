import { describe, expect, it } from 'vitest';
import { brightIn, seek, stepFind } from '#renderer/state/find.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { setAliases } from '#shared/edits/set-aliases.ts';
import { setNote } from '#shared/edits/set-note.ts';
import { department, division, MAP, service } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const SKETCH = ['Sales > Finance: sales plan 2', 'After sales', '财务部', 'Sales > HR 3'];

function sought(query: string) {
  const { app } = testApp(SKETCH);
  seek(app, query);
  const selected = (): string[] => {
    const { departments, services } = app.store.getState().selection;
    return [...departments, ...services];
  };
  return { app, selected, find: () => app.store.getState().find };
}

describe('find', () => {
  it('shows the likeliest first, then goes round', () => {
    const { app, selected, find } = sought('sales');
    const order = [department('Sales'), department('After sales'), service(1)];
    expect(find()?.hits.map(({ row }) => row.id)).toEqual(order);
    for (const id of [...order.slice(1), order[0]]) {
      stepFind(app, 1);
      expect(selected()).toEqual([id]);
    }
    stepFind(app, -1);
    expect(selected()).toEqual([service(1)]);
  });

  it('finds by pinyin', () => expect(sought('cwb').selected()).toEqual([department('财务部')]));

  it('finds by an alias', () => {
    const { app, selected } = sought('');
    app.edit(setAliases, { department: department('HR'), aliases: ['人力资源部'], language: 'en' });
    for (const query of ['人力', 'rlzy']) {
      seek(app, query);
      expect(selected()).toEqual([department('HR')]);
    }
  });

  it('finds what is said in notes, after what is called so', () => {
    const { app, selected, find } = sought('');
    app.edit(setNote, { about: { table: 'departments', id: department('HR') }, notes: 'Hires for After Sales' });
    app.edit(setNote, { about: { table: 'services', id: service(2) }, notes: 'by phone' });
    seek(app, 'after sales');
    expect(find()?.hits.map(({ row }) => row.id)).toEqual([department('After sales'), department('HR')]);
    seek(app, 'ＰＨＯＮＥ');
    expect(selected()).toEqual([service(2)]);
  });

  it('finds a division by its note and shows its departments', () => {
    const { app } = testApp(['Office { Finance, HR }', 'Plant']);
    app.edit(setNote, { about: { table: 'divisions', id: division('Office') }, notes: 'Second floor' });
    seek(app, 'floor');
    expect([...app.store.getState().selection.departments]).toEqual([department('Finance'), department('HR')]);
    expect(brightIn(app.store.getState().find)?.has(division('Office'))).toBe(true);
  });

  it('leaves the selection alone where nothing is found', () => {
    const { app, selected, find } = sought('sales');
    seek(app, 'zzz');
    expect(selected()).toEqual([department('Sales')]);
    expect(find()?.hits).toEqual([]);
    stepFind(app, 1);
    expect(find()?.hits).toEqual([]);
  });

  it('keeps bright what is found, and the ends of services among it', () => {
    const { find } = sought('sales plan');
    expect(brightIn(find())).toEqual(new Set([service(1), department('Sales'), department('Finance')]));
    expect(brightIn({ query: ' ', at: 0, hits: [] })).toBeUndefined();
    expect(brightIn(sought('zzz').find())).toEqual(new Set());
  });

  it('finds what was renamed meanwhile', () => {
    const { app, selected } = sought('sales');
    app.edit(renameDepartment, { department: department('HR'), name: 'Sales people', language: 'en' });
    stepFind(app, 1);
    expect(selected()).toEqual([department('HR')]);
  });
});

it("finds the map's own note last, shows it in the panel, and leaves the map bright", () => {
  const { app, selected, find } = sought('');
  app.edit(setNote, { about: { table: 'maps', id: MAP }, notes: 'Drawn with the heads of sales' });
  seek(app, 'heads of');
  expect(find()?.hits.map(({ kind }) => kind)).toEqual(['map']);
  expect([selected(), app.store.getState().panel, brightIn(find())]).toEqual([[], 'details', undefined]);
  seek(app, 'sales');
  expect(find()?.hits.map(({ kind }) => kind)).toEqual(['department', 'department', 'service', 'map']);
  expect(brightIn(find())?.size).toBeGreaterThan(0);
  stepFind(app, -1);
  expect(brightIn(find())).toBeUndefined();
});
