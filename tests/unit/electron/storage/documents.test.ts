import { expect, test } from 'vitest';
import { createDocuments } from '#electron/storage/documents.ts';
import { stampOf } from '#electron/storage/stamp.ts';
import { createModelDisk, type Upset } from './model-disk.ts';

const PATH = '/plant.orgloom';
const text = (words: string) => new TextEncoder().encode(words);
const disk = (words: string, upset?: Upset) =>
  createModelDisk(new Map([[PATH, text(words)]]), upset === undefined ? {} : { upset });

test('what is saved with the stamp of what was read is read again', async () => {
  const documents = createDocuments(disk('old'));
  const read = await documents.read(PATH, 1);
  expect(read).toEqual({ ok: true, value: { bytes: text('old'), stamp: stampOf(text('old')) } });
  expect(await documents.save(PATH, text('new'), stampOf(text('old')))).toEqual({
    ok: true,
    value: stampOf(text('new')),
  });
});

test('a change from elsewhere is not overwritten, unless that is meant', async () => {
  const documents = createDocuments(disk('theirs'));
  expect((await documents.save(PATH, text('mine'), stampOf(text('old')))).ok).toBe(false);
  expect((await documents.save(PATH, text('mine'), null)).ok).toBe(true);
});

test('a file that was deleted meanwhile is written anew', async () => {
  const documents = createDocuments(createModelDisk(new Map()));
  expect((await documents.save(PATH, text('mine'), stampOf(text('old')))).ok).toBe(true);
});

test('after a save that could not be proven, the next one is not taken for a change from elsewhere', async () => {
  const sound = disk('old');
  await createDocuments(sound).save(PATH, text('first'), stampOf(text('old')));
  const at = 1 + sound.calls.indexOf('syncFolder');
  const documents = createDocuments(disk('old', { at, error: 'EIO' }));
  expect(await documents.save(PATH, text('first'), stampOf(text('old')))).toMatchObject({
    failure: { code: 'save-failed' },
  });
  expect((await documents.save(PATH, text('second'), stampOf(text('old')))).ok).toBe(true);
});

test('saves of one file do not overtake each other', async () => {
  const documents = createDocuments(disk('0'));
  const saves = await Promise.all([
    documents.save(PATH, text('1'), stampOf(text('0'))),
    documents.save(PATH, text('2'), stampOf(text('1'))),
    documents.save(PATH, text('3'), stampOf(text('2'))),
  ]);
  expect(saves.map(({ ok }) => ok)).toEqual([true, true, true]);
});

test('what is too large, not there or not readable is refused by name', async () => {
  const name = 'plant.orgloom';
  const big = createDocuments(createModelDisk(new Map([[PATH, new Uint8Array(1_000_001)]])));
  expect(await big.read(PATH, 1)).toEqual({ ok: false, failure: { code: 'file-too-large', name, limitMb: 1 } });
  const none = createDocuments(createModelDisk(new Map()));
  expect(await none.read(PATH, 1)).toEqual({ ok: false, failure: { code: 'file-not-found', name } });
  const failing = createDocuments(disk('old', { at: 2, error: 'EIO' }));
  expect(await failing.read(PATH, 1)).toEqual({ ok: false, failure: { code: 'file-not-readable', name } });
});
