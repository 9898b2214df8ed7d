import { describe, expect, test } from 'vitest';
import { saveDurably } from '#electron/storage/durable-file.ts';
import { stampOf } from '#electron/storage/stamp.ts';
import { hasWords } from '#shared/i18n/fault-text.ts';
import { createModelDisk, type ModelDisk, type ModelDiskOptions, type Upset } from './model-disk.ts';

const PATH = '/plant.orgloom';
const OLD = bytes(9_000, 7);
const NEW = bytes(61_000, 11);
const ERRORS = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'ESTALE', 'EROFS'];
const SHORT = [() => 0, () => 1, (length: number) => length >> 1];
const BEFORE = { overwrite: new Map([[PATH, OLD]]), 'first save': new Map<string, Uint8Array>() };
type Start = keyof typeof BEFORE;

function bytes(length: number, step: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => 1 + ((index * step) % 255));
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);
}

async function save(start: Start, options: ModelDiskOptions = {}) {
  const disk = createModelDisk(BEFORE[start], options);
  const saved = await saveDurably(disk, PATH, NEW, [stampOf(OLD)]);
  return { disk, saved };
}

describe('a save on a sound disk', () => {
  test.each(Object.keys(BEFORE) as Start[])('%s: the new bytes stand there and nothing else', async (start) => {
    const { disk, saved } = await save(start);
    expect(saved).toEqual({ ok: true, value: stampOf(NEW) });
    expect(disk.content(PATH)).toEqual(NEW);
    expect(disk.paths()).toEqual([PATH]);
  });

  test('keeps the permissions of what was there, and shares a new file with nobody', async () => {
    const mode = async (start: Start) => (await (await save(start)).disk.fs.stat(PATH)).mode;
    expect(await mode('overwrite')).toBe(0o640);
    expect(await mode('first save')).toBe(0o600);
  });

  test('refuses to overwrite bytes that are not the expected ones', async () => {
    const disk = createModelDisk(new Map([[PATH, bytes(100, 3)]]));
    const saved = await saveDurably(disk, PATH, NEW, [stampOf(OLD)]);
    expect(saved).toEqual({ ok: false, failure: { code: 'file-changed-elsewhere', name: 'plant.orgloom' } });
    expect(disk.content(PATH)).toEqual(bytes(100, 3));
    expect(disk.paths()).toEqual([PATH]);
  });

  test('overwrites whatever is there where nothing is expected', async () => {
    const disk = createModelDisk(new Map([[PATH, bytes(100, 3)]]));
    expect(await saveDurably(disk, PATH, NEW, null)).toEqual({ ok: true, value: stampOf(NEW) });
  });
});

describe('a fault at any call', () => {
  const upsets = (calls: number): Upset[] =>
    Array.from({ length: calls }, (_, index) => index + 1).flatMap((at) => [
      ...ERRORS.flatMap((error) =>
        [false, true].flatMap((afterEffect) => [false, true].map((forever) => ({ at, error, afterEffect, forever }))),
      ),
      ...SHORT.map((shortWrite) => ({ at, shortWrite })),
    ]);

  test.each(Object.keys(BEFORE) as Start[])(
    '%s: leaves the old file or the new, whole, and says so when it is the old',
    async (start) => {
      const { disk: sound } = await save(start);
      const all = upsets(sound.calls.length + 1);
      expect(all.length).toBeGreaterThan(400);
      for (const upset of all) {
        const { disk, saved } = await save(start, { upset });
        const is = disk.content(PATH);
        expect(same(is, NEW) || same(is, BEFORE[start].get(PATH)), JSON.stringify(upset)).toBe(true);
        if (!same(is, NEW)) expect(saved.ok, JSON.stringify(upset)).toBe(false);
        if (!saved.ok) expect(hasWords(saved.failure.code)).toBe(true);
      }
    },
  );

  test('says that the disk is full, and how much is missing', async () => {
    const { disk, saved } = await save('overwrite', {
      upset: { at: writeOf(await save('overwrite')), error: 'ENOSPC' },
    });
    const full = { code: 'disk-full', name: 'plant.orgloom', neededMb: 0.1, freeMb: 0 };
    expect(saved).toEqual({ ok: false, failure: full });
    expect(disk.paths()).toEqual([PATH]);
  });

  test('waits for a file that is held for a while', async () => {
    const at = 1 + (await save('overwrite')).disk.calls.indexOf('rename');
    const { disk, saved } = await save('overwrite', { upset: { at, error: 'EBUSY' } });
    expect(saved.ok).toBe(true);
    expect(disk.now()).toBeGreaterThan(0);
  });

  test('gives up after ten seconds on a file that is held for good', async () => {
    const at = 1 + (await save('overwrite')).disk.calls.indexOf('rename');
    const { disk, saved } = await save('overwrite', { upset: { at, error: 'EPERM', forever: true } });
    expect(saved).toEqual({ ok: false, failure: { code: 'file-in-use', name: 'plant.orgloom' } });
    expect(disk.now()).toBeGreaterThan(9_000);
    expect(disk.now()).toBeLessThanOrEqual(10_000);
  });

  test('does not replace a write-protected file', async () => {
    const at = 1 + (await save('overwrite')).disk.calls.indexOf('checkWritable');
    const { disk, saved } = await save('overwrite', { upset: { at, error: 'EACCES' } });
    expect(saved).toEqual({ ok: false, failure: { code: 'file-read-only', name: 'plant.orgloom' } });
    expect(disk.content(PATH)).toEqual(OLD);
  });

  test('does not put a file in place that is shorter than what was written', async () => {
    const disk = createModelDisk(BEFORE.overwrite);
    const create = async (path: string, mode: number) => {
      const file = await disk.fs.create(path, mode);
      return { ...file, write: async (given: Uint8Array) => given.length };
    };
    const saved = await saveDurably({ ...disk, fs: { ...disk.fs, create } }, PATH, NEW, null);
    expect(saved).toEqual({ ok: false, failure: { code: 'save-failed', name: 'plant.orgloom' } });
    expect(disk.content(PATH)).toEqual(OLD);
  });

  test('does not believe a disk that gives back other bytes', async () => {
    const disk = createModelDisk(BEFORE['first save']);
    const liar = { ...disk, fs: { ...disk.fs, readFile: async () => OLD } };
    expect(await saveDurably(liar, PATH, NEW, null)).toEqual({
      ok: false,
      failure: { code: 'save-failed', name: 'plant.orgloom' },
    });
  });

  function writeOf({ disk }: { disk: ModelDisk }): number {
    return 1 + disk.calls.indexOf('write');
  }
});

describe('a power cut at any moment', () => {
  /** Every state that may be found afterwards, over all moments of one save, and those after it was reported as done. */
  async function outcomes(start: Start, options: ModelDiskOptions) {
    const states: (Uint8Array | undefined)[] = [];
    const { disk, saved } = await save(start, {
      ...options,
      afterCall: (now) => states.push(...now.afterPowerCut(PATH)),
    });
    expect(saved.ok).toBe(true);
    return { during: states, after: disk.afterPowerCut(PATH) };
  }
  const broken = (states: readonly (Uint8Array | undefined)[], start: Start) =>
    states.filter((state) => !same(state, NEW) && !same(state, BEFORE[start].get(PATH)));

  test.each(Object.keys(BEFORE) as Start[])(
    '%s: leaves the old file or the new; once reported, the new',
    async (start) => {
      const { during, after } = await outcomes(start, {});
      expect(broken(during, start)).toEqual([]);
      expect(after.filter((state) => !same(state, NEW))).toEqual([]);
    },
  );

  test('the model sees a dropped sync: torn files appear among thousands of states', async () => {
    const { during } = await outcomes('overwrite', { without: 'sync' });
    expect(broken(during, 'overwrite').length).toBeGreaterThan(0);
    expect(during.length).toBeGreaterThan(1_000);
  });

  test('the model sees a dropped folder sync: a reported save may be undone', async () => {
    const { after } = await outcomes('overwrite', { without: 'syncFolder' });
    expect(after.some((state) => same(state, OLD))).toBe(true);
  });
});
