import { expect, it } from 'vitest';
import { openToken } from '#renderer/state/open.ts';
import { isEdited } from '#renderer/state/store.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { encode } from '#shared/engagement/encode.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

const good = encode(engagement('Finance > Sales 4', 'HR'));
const desk = (): TestApp =>
  testApp(['A', 'B'], {
    files: new Map([
      ['good.orgloom', good],
      ['cut.orgloom', good.subarray(0, good.length / 2)],
    ]),
  });
const open = ({ app, host }: TestApp, name: string): Promise<boolean> => openToken(app, host.tokenOf(name));

it('a good file takes the place of what was open, with its undo and its selection', async () => {
  const it = desk();
  it.app.edit(renameDepartment, { department: department('A'), name: 'Old', language: 'en' });
  expect(await open(it, 'good.orgloom')).toBe(true);
  const state = it.app.store.getState();
  expect([it.names(), state.file?.name, state.history.past]).toEqual([['Finance', 'HR', 'Sales'], 'good.orgloom', []]);
});

it('words about the engagement that is left go with it, and so does their Undo', async () => {
  const it = desk();
  it.app.toast({ kind: 'done', text: 'Deleted B', undo: true });
  await open(it, 'good.orgloom');
  expect(it.app.store.getState().toasts).toEqual([]);
});

it.each(['cut.orgloom', 'gone.orgloom'])('%s is refused in words, and everything that was open stays', async (name) => {
  const it = desk();
  it.app.edit(renameDepartment, { department: department('A'), name: 'Old', language: 'en' });
  const { toasts: _, ...before } = it.app.store.getState();
  expect(await open(it, name)).toBe(false);
  const { toasts, ...after } = it.app.store.getState();
  expect(after).toEqual(before);
  expect(toasts).toMatchObject([{ kind: 'error' }]);
});

it('departments without a place are given one, which is no change to save', async () => {
  const it = desk();
  await open(it, 'good.orgloom');
  const state = it.app.store.getState();
  const places = [...state.engagement.departments.values()].map(({ position }) => `${position?.x} ${position?.y}`);
  expect([new Set(places).size, places.includes('undefined undefined')]).toEqual([3, false]);
  expect(isEdited(state)).toBe(false);
});
