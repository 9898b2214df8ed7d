import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { must } from '#shared/kernel/result.ts';
import { refreshDeck } from '#shared/refresh/refresh-deck.ts';
import { deckOf } from '#tests/driver/deck-of.ts';
import { sketch } from '#tests/driver/export-sketch.ts';
import { openXmlFaults, validator } from '#tests/driver/open-xml-validator.ts';
import { all, readPptx } from '#tests/driver/pptx-reader.ts';
import { sampleLater, sampleNow } from '#tests/driver/sample-later.ts';

const old = deckOf(sampleNow());
const [, MAP] = ['', 'ppt/slides/slide3.xml'];

function edited(change: (files: Record<string, string>) => void): Uint8Array {
  const files = Object.fromEntries(
    Object.entries(unzipSync(old)).map(([path, bytes]) => [path, strFromU8(bytes, true)]),
  );
  change(files);
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text, true)])));
}

it('changes nothing, not a byte, where nothing changed', () => {
  const { isChanged, bytes } = must(refreshDeck(old, deckOf(sampleNow())));
  expect(isChanged).toBe(false);
  expect(bytes).toBe(old);
});

it('brings a deck that nobody touched to what a new one says, and keeps it whole', { timeout: 120_000 }, async () => {
  const { bytes, changes } = must(refreshDeck(old, deckOf(sampleLater())));
  const map = changes.find(({ name }) => name === 'map');
  expect(map?.shapes).toContainEqual({ key: 'department:sales', fate: 'text', label: 'Key Accounts' });
  expect(map?.shapes.filter(({ fate }) => ['added', 'removed'].includes(fate)).map(({ key }) => key)).toEqual(
    expect.arrayContaining(['service:audit-fees', 'service:leads']),
  );
  const folder = mkdtempSync(join(tmpdir(), 'orgloom-refresh-'));
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, bytes);
  if (validator !== null) expect(await openXmlFaults(path)).toEqual([]);
  rmSync(folder, { recursive: true });
  for (const slide of readPptx(bytes).slides) {
    const ids = all(slide, 'p:cNvPr').map((each) => each.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const end of [...all(slide, 'a:stCxn'), ...all(slide, 'a:endCxn')])
      expect(ids).toContain(end.getAttribute('id'));
  }
  // What was brought up to date is up to date.
  expect(must(refreshDeck(bytes, deckOf(sampleLater()))).isChanged).toBe(false);
});

it('keeps what is written by hand, and says so', () => {
  const mine = edited((files) => {
    files[MAP] = (files[MAP] ?? '').replace('>Sales<', '>The sellers<');
  });
  const { bytes, changes } = must(refreshDeck(mine, deckOf(sampleLater())));
  const text = strFromU8(unzipSync(bytes)[MAP] ?? new Uint8Array());
  expect(text).toContain('>The sellers<');
  expect(text).not.toContain('>Key Accounts<');
  expect(changes.flatMap(({ shapes }) => shapes)).toContainEqual({
    ...{ key: 'department:sales', fate: 'text-kept' },
    label: 'The sellers',
  });
});

it('keeps parts that nothing changes in byte for byte', () => {
  const { bytes } = must(refreshDeck(old, deckOf(sampleLater())));
  const [before, after] = [unzipSync(old), unzipSync(bytes)];
  for (const path of Object.keys(before).filter((each) => /theme|slideMaster|slideLayout|docProps/.test(each)))
    expect(after[path]).toEqual(before[path]);
});

it('refuses the deck of another map, and a deck without a record', () => {
  const { engagement } = sketch({ divisions: { '': ['Finance'] } });
  expect(refreshDeck(deckOf(engagement), old)).toMatchObject({ failure: { code: 'refresh-other-map' } });
  const bare = edited((files) => {
    for (const path of Object.keys(files))
      files[path] = (files[path] ?? '').replaceAll('name="orgloom:', 'name="other:');
  });
  expect(refreshDeck(bare, old)).toMatchObject({ failure: { code: 'refresh-not-ours' } });
  expect(refreshDeck(new Uint8Array([1, 2, 3]), old)).toMatchObject({ failure: { code: 'office-no-package' } });
});
