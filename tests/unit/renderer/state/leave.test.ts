import { expect, it } from 'vitest';
import { mayLeave } from '#renderer/state/leave.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { department } from '#tests/driver/engagement-builder.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

function edited(chosen: string | null): TestApp {
  const it = testApp(['A'], { chooseSave: () => chosen });
  it.app.edit(renameDepartment, { department: department('A'), name: 'Finance', language: 'en' });
  return it;
}

it('asks nothing where nothing is unsaved', async () => {
  const it = testApp(['A']);
  expect([await mayLeave(it.app), it.app.store.getState().dialog]).toEqual([true, undefined]);
});

it.each([
  ['discard', null, true, []],
  ['cancel', null, false, []],
  ['save', 'kept.orgloom', true, ['kept.orgloom']],
  ['save', null, false, []],
] as const)('%s, with %s chosen to save to, gives %s', async (answer, chosen, may, files) => {
  const it = edited(chosen);
  const leaving = mayLeave(it.app);
  (await it.dialog('leave')).answer(answer);
  expect([await leaving, [...it.host.files.keys()], it.app.store.getState().dialog]).toEqual([may, files, undefined]);
});
