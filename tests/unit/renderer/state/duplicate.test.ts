import { describe, expect, it } from 'vitest';
import { duplicateSelection } from '#renderer/state/duplicate.ts';
import { selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { addTeam } from '#shared/edits/add-team.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { check } from '#shared/model/check.ts';
import type { TeamId } from '#shared/model/team.ts';
import { department, MAP, service } from '#tests/driver/engagement-builder.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

const drawn = () =>
  testApp([
    'Finance @ 0,0',
    'Office { Finance, HR }',
    'Sales 2 @ 100,0',
    'Finance > Sales 2: credit check 4',
    'HR > Finance 2',
  ]);
const select = ({ app }: TestApp, ...names: string[]) =>
  app.store.setState({ selection: selectDepartments(names.map(department)) });
const rows = ({ app }: TestApp) => {
  const { engagement } = app.store.getState();
  const name = (id: string) => engagement.departments.get(id as never)?.name;
  return [...engagement.services.values()].map((row) => `${name(row.provider)} > ${name(row.customer)} ${row.weight}`);
};

describe('duplicating', () => {
  it('lets a copy stand in the teams of its original, whose others it does not take along', () => {
    const it = drawn();
    const team = 'team-1' as TeamId;
    const departments = ['Finance', 'HR'].map(department);
    it.app.edit(addTeam, { id: team, map: MAP, name: 'Month end', departments });
    select(it, 'Finance', 'Sales 2');
    duplicateSelection(it.app);
    const { engagement, selection } = it.app.store.getState();
    const [copy] = selection.departments;
    expect(engagement.teams.get(team)?.departments).toEqual([...departments, copy]);
    expect(check(engagement)).toBeUndefined();
    it.app.undo();
    expect(it.app.store.getState().engagement.teams.get(team)?.departments).toEqual(departments);
  });

  it('copies what is selected with the services between, under free names, and selects the copies', () => {
    const it = drawn();
    select(it, 'Finance', 'Sales 2');
    expect(duplicateSelection(it.app)).toBe(true);
    expect(it.names()).toEqual(['Finance', 'Finance 2', 'HR', 'Sales 2', 'Sales 3']);
    expect(rows(it)).toContain('Finance 2 > Sales 3 4');
    expect(rows(it)).toHaveLength(3);
    const { engagement, selection, history } = it.app.store.getState();
    const copies = [...selection.departments].map((id) => engagement.departments.get(id));
    expect(copies.map((row) => [row?.position, row?.division])).toEqual([
      [{ x: 30, y: 30 }, 'Office'],
      [{ x: 130, y: 30 }, undefined],
    ]);
    expect(check(engagement)).toBeUndefined();
    expect(history.past).toHaveLength(1);
  });

  it('repeats the distance to which the copy was brought', () => {
    const it = drawn();
    select(it, 'Finance');
    duplicateSelection(it.app);
    const [copy] = it.app.store.getState().selection.departments;
    if (copy === undefined) throw new Error('nothing was copied');
    it.app.edit(moveDepartments, { positions: new Map([[copy, { x: 0, y: 200 }]]) });
    duplicateSelection(it.app);
    const { engagement, selection } = it.app.store.getState();
    expect([...selection.departments].map((id) => engagement.departments.get(id)?.position)).toEqual([
      { x: 0, y: 400 },
    ]);
  });

  it('copies a service alone between the same two', () => {
    const it = drawn();
    it.app.store.setState({ selection: selectServices([service(1)]) });
    duplicateSelection(it.app);
    expect(rows(it).filter((row) => row === 'Finance > Sales 2 4')).toHaveLength(2);
  });

  it('selects the originals again when undone and the copies when redone', () => {
    const it = drawn();
    select(it, 'HR');
    duplicateSelection(it.app);
    const copies = it.app.store.getState().selection;
    it.app.undo();
    expect([...it.app.store.getState().selection.departments]).toEqual(['HR']);
    it.app.redo();
    expect(it.app.store.getState().selection).toEqual(copies);
  });
});
