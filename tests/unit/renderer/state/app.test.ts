import { describe, expect, it } from 'vitest';
import { selectDepartments } from '#renderer/state/selection.ts';
import { isEdited } from '#renderer/state/store.ts';
import { remove } from '#shared/edits/remove.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { department } from '#tests/driver/engagement-builder.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

const rename = ({ app }: TestApp, name: string, run?: string): boolean =>
  app.edit(renameDepartment, { department: department('A'), name, language: 'en' }, run === undefined ? {} : { run });
const drop = ({ app }: TestApp, name: string): boolean =>
  app.edit(remove, { departments: [department(name)], services: [] });

describe('an edit', () => {
  it('is one step back and one step forth', () => {
    const it = testApp(['A', 'B']);
    expect(rename(it, 'Finance')).toBe(true);
    expect(isEdited(it.app.store.getState())).toBe(true);
    it.app.undo();
    expect(it.names()).toEqual(['A', 'B']);
    it.app.redo();
    expect(it.names()).toEqual(['B', 'Finance']);
  });

  it('that brings back what was saved leaves nothing to save', () => {
    const it = testApp(['A', 'B']);
    rename(it, 'Finance');
    it.app.undo();
    expect(isEdited(it.app.store.getState())).toBe(false);
    it.app.redo();
    expect(isEdited(it.app.store.getState())).toBe(true);
  });

  it('of the same run as the one before is one step with it', () => {
    const it = testApp(['A']);
    rename(it, 'F', 'typing');
    rename(it, 'Fi', 'typing');
    it.app.undo();
    expect(it.names()).toEqual(['A']);
  });

  it('that is refused is said in words and changes nothing', () => {
    const it = testApp(['A', 'B']);
    const before = it.app.store.getState().engagement;
    expect(rename(it, ' b ')).toBe(false);
    expect([it.app.store.getState().engagement, it.errors()]).toEqual([before, ['“b” is already on this map.']]);
    expect(it.app.store.getState().history.past).toEqual([]);
  });

  it('that is refused twice is said once', () => {
    const it = testApp(['A', 'B']);
    rename(it, 'B');
    rename(it, 'B');
    expect(it.errors()).toHaveLength(1);
  });

  it('takes what it removed out of the selection', () => {
    const it = testApp(['A', 'B']);
    it.app.store.setState({ selection: selectDepartments([department('A'), department('B')]) });
    drop(it, 'A');
    expect([...it.app.store.getState().selection.departments]).toEqual([department('B')]);
  });

  it('of an engagement of a newer version is refused', () => {
    const it = testApp(['A']);
    it.app.store.setState({ readOnly: true });
    expect(rename(it, 'Finance')).toBe(false);
    expect(it.names()).toEqual(['A']);
    expect(it.errors()[0]).toContain('newer version');
  });
});

describe('a word with Undo', () => {
  const deleted = (): TestApp => {
    const it = testApp(['A', 'B']);
    drop(it, 'B');
    it.app.toast({ kind: 'done', text: 'Deleted B', undo: true });
    return it;
  };

  it('stays while the step that it speaks of is the last', () => {
    expect(deleted().done()).toEqual(['Deleted B']);
  });

  it.each([
    ['another step', (it: TestApp) => void rename(it, 'Finance')],
    ['undo', (it: TestApp) => it.app.undo()],
  ])('goes with %s, lest it take back the wrong one', (_, act) => {
    const it = deleted();
    it.app.toast({ kind: 'done', text: 'Saved', undo: false });
    act(it);
    expect(it.done()).toEqual(['Saved']);
  });
});
