import { describe, expect, it } from 'vitest';
import { openToken } from '#renderer/state/open.ts';
import { save, saveAs } from '#renderer/state/save.ts';
import { isEdited } from '#renderer/state/store.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { encodeUtf8 } from '#shared/kernel/encoding.ts';
import { must } from '#shared/kernel/result.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

const FILE = 'client.orgloom';
const bytes = encode(engagement('A', 'B'));

/** The app with the file open and A renamed. */
async function edited(name = 'Finance', chosen: string | null = null): Promise<TestApp> {
  const it = testApp([], { files: new Map([[FILE, bytes]]), chooseSave: () => chosen });
  await openToken(it.app, it.host.tokenOf(FILE));
  it.app.edit(renameDepartment, { department: department('A'), name, language: 'en' });
  return it;
}
const kept = ({ host }: TestApp, name = FILE): readonly string[] =>
  [...must(decode(host.files.get(name) ?? new Uint8Array())).engagement.departments.values()].map((row) => row.name);
const clean = ({ app }: TestApp): boolean => !isEdited(app.store.getState());

describe('save', () => {
  it('writes over the file that was opened', async () => {
    const it = await edited();
    expect(await save(it.app)).toBe(true);
    expect([kept(it), clean(it), it.done()]).toEqual([['Finance', 'B'], true, ['Saved “client.orgloom”']]);
  });

  it('asks where to where there is no file, and then writes there again', async () => {
    const it = testApp(['A'], { chooseSave: () => 'new' });
    expect(await save(it.app)).toBe(true);
    it.app.edit(renameDepartment, { department: department('A'), name: 'Sales', language: 'en' });
    expect(await save(it.app)).toBe(true);
    expect(kept(it, 'new.orgloom')).toEqual(['Sales']);
  });

  it('leaves the work unsaved where the user closes the dialog', async () => {
    const it = await edited();
    expect([await saveAs(it.app), clean(it), it.errors()]).toEqual([false, false, []]);
  });

  it('leaves what was changed meanwhile unsaved', async () => {
    const it = await edited();
    const saving = save(it.app);
    it.app.edit(renameDepartment, { department: department('B'), name: 'Later', language: 'en' });
    expect(await saving).toBe(true);
    expect([kept(it), clean(it)]).toEqual([['Finance', 'B'], false]);
  });

  it('puts nothing that would not open again in the place of a good file', async () => {
    const it = await edited();
    const { engagement: good } = it.app.store.getState();
    const [row] = [...good.departments.values()];
    if (row === undefined) throw new Error('no department');
    it.app.store.setState({ engagement: { ...good, departments: new Map([[row.id, { ...row, name: '' }]]) } });
    expect([await save(it.app), await saveAs(it.app)]).toEqual([false, false]);
    expect(it.host.files.get(FILE)).toEqual(bytes);
    expect(it.errors()).toHaveLength(1);
  });
});

describe('a file of a newer version', () => {
  const newer = encodeUtf8(new TextDecoder().decode(bytes).replace('"major":1', '"major":2'));

  it('is shown, and saved neither over itself nor elsewhere', async () => {
    const it = testApp([], { files: new Map([[FILE, newer]]), chooseSave: () => 'copy.orgloom' });
    await openToken(it.app, it.host.tokenOf(FILE));
    expect([it.names(), it.app.store.getState().readOnly]).toEqual([['A', 'B'], true]);
    expect([await save(it.app), await saveAs(it.app)]).toEqual([false, false]);
    expect([...it.host.files]).toEqual([[FILE, newer]]);
    expect(it.errors()[0]).toContain('newer version');
  });
});

describe('a file that somebody else has changed', () => {
  const theirs = encode(engagement('Theirs'));
  async function answered(choice: 'overwrite' | 'save-as' | 'cancel'): Promise<readonly [TestApp, boolean]> {
    const it = await edited('Finance', 'mine.orgloom');
    it.host.files.set(FILE, theirs);
    const saving = save(it.app);
    (await it.dialog('changed-elsewhere')).answer(choice);
    return [it, await saving];
  }

  it('stays where the user cancels', async () => {
    const [it, safe] = await answered('cancel');
    expect([safe, clean(it), it.host.files.get(FILE)]).toEqual([false, false, theirs]);
  });

  it('is replaced where the user says so', async () => {
    const [it, safe] = await answered('overwrite');
    expect([safe, clean(it), kept(it)]).toEqual([true, true, ['Finance', 'B']]);
  });

  it('stays beside a copy', async () => {
    const [it, safe] = await answered('save-as');
    expect([safe, it.host.files.get(FILE), kept(it, 'mine.orgloom')]).toEqual([true, theirs, ['Finance', 'B']]);
    expect(it.app.store.getState().file?.name).toBe('mine.orgloom');
  });
});
