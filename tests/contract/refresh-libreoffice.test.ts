import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '#shared/kernel/result.ts';
import { readDeck } from '#shared/refresh/old-deck.ts';
import { type Refresh, refreshDeck } from '#shared/refresh/refresh-deck.ts';
import { deckOf } from '#tests/driver/deck-of.ts';
import { openXmlFaults, validator } from '#tests/driver/open-xml-validator.ts';
import { all, drawnAt, first, readPptx, readShape, siteOf } from '#tests/driver/pptx-reader.ts';
import { sampleLater, sampleNow } from '#tests/driver/sample-later.ts';

const [soffice, python] = ['/usr/bin/soffice', '/usr/bin/python3'];
const ready = existsSync(soffice) && spawnSync(python, ['-c', 'import uno']).status === 0;
if (!ready) process.stdout.write('skipped: decks are edited by LibreOffice over UNO, which is not installed here\n');

describe.runIf(ready)('a deck that was edited in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'orgloom-uno-'));
  let edited: Uint8Array;
  let refresh: Refresh;
  const path = (name: string) => join(folder, name);

  beforeAll(() => {
    writeFileSync(path('old.pptx'), deckOf(sampleNow()));
    const script = fileURLToPath(new URL('../driver/edit-deck.py', import.meta.url));
    const { status, stderr } = spawnSync(python, [
      script,
      soffice,
      path('profile'),
      path('old.pptx'),
      path('edited.pptx'),
    ]);
    if (status !== 0) throw new Error(String(stderr));
    edited = new Uint8Array(readFileSync(path('edited.pptx')));
    refresh = must(refreshDeck(edited, deckOf(sampleLater())));
    writeFileSync(path('new.pptx'), refresh.bytes);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const slide = (bytes: Uint8Array, title: string) => {
    const found = readPptx(bytes).slides.find((each) =>
      all(each, 'a:t').some((run) => run.textContent?.includes(title)),
    );
    if (found === undefined) throw new Error(title);
    return found;
  };
  const shape = (bytes: Uint8Array, name: string) => {
    const found = all(slide(bytes, 'Agreed with the board'), 'p:sp').find((each) => readShape(each).name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  it('is up to date where nothing changed in the engagement', () => {
    expect(must(refreshDeck(edited, deckOf(sampleNow()))).isChanged).toBe(false);
  });

  it('keeps order, deletions, titles, texts and places of the user', () => {
    const names = (bytes: Uint8Array) => must(readDeck(bytes)).slides.map(({ record }) => record?.slide);
    const before = names(edited);
    expect(before.at(-1)).toBe('reading');
    expect(before).not.toContain('cutoffs-1');
    expect(names(refresh.bytes).filter((name) => before.includes(name))).toEqual(
      before.filter((name) => names(refresh.bytes).includes(name)),
    );
    expect(names(refresh.bytes)).not.toContain('cutoffs-1');
    slide(refresh.bytes, 'What we shall talk about');
    const [was, is] = [edited, refresh.bytes].map((bytes) => readShape(shape(bytes, 'department:finance')));
    expect(is).toEqual(was);
    expect(refresh.changes.flatMap(({ shapes }) => shapes.map(({ key, fate }) => `${key} ${fate}`))).toEqual(
      expect.arrayContaining(['department:finance place-kept', '@title text-kept']),
    );
  });

  it('brings what Orgloom owns up to date, with every arrow on its boxes', async () => {
    expect(shape(refresh.bytes, 'department:sales').textContent).toContain('Key Accounts');
    const map = slide(refresh.bytes, 'Agreed with the board');
    const arrows = all(map, 'p:cxnSp');
    const names = arrows.map((each) => readShape(each).name);
    expect(names).toContain('service:audit-fees');
    expect(names).not.toContain('service:leads');
    const boxes = new Map(
      all(map, 'p:sp')
        .filter((each) => all(each, 'a:off').length > 0)
        .map((each) => [readShape(each).id, each]),
    );
    for (const arrow of arrows) {
      const ends = ['a:stCxn', 'a:endCxn'].map((tag) => first(arrow, tag));
      for (const [at, end] of ends.entries()) {
        const box = boxes.get(Number(end.getAttribute('id')));
        if (box === undefined) throw new Error(`${readShape(arrow).name} leads nowhere`);
        const site = siteOf(readShape(box), Number(end.getAttribute('idx')));
        const drawn = drawnAt(arrow, { x: at, y: at });
        expect(Math.hypot(site.x - drawn.x, site.y - drawn.y), readShape(arrow).name).toBeLessThan(12_700);
      }
    }
    if (validator === null) return;
    // LibreOffice writes faults of its own: an update adds none.
    const before = await openXmlFaults(path('edited.pptx'));
    const after = await openXmlFaults(path('new.pptx'));
    expect(after.length).toBeLessThanOrEqual(before.length);
  });
});
