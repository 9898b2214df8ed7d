import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { buildDeck } from '#shared/export/build-deck.ts';
import { DECK_LANGUAGES } from '#shared/export/deck-options.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { RATIOS } from '#shared/export/page.ts';
import { SLIDES } from '#shared/export/slides/slides.ts';
import { must } from '#shared/kernel/result.ts';
import { writePptx } from '#shared/writers/pptx/pptx.ts';
import { overflows } from '#tests/driver/deck-overflow.ts';
import { crowd, exportInput, hostile, type Sketched, sketch, withToBe } from '#tests/driver/export-sketch.ts';
import { openXmlFaults, validator } from '#tests/driver/open-xml-validator.ts';
import { all, first, readPptx } from '#tests/driver/pptx-reader.ts';
import { rated } from '#tests/driver/rated-sketch.ts';
import { valveMaker } from '#tests/driver/valve-maker.ts';

const MAPS: readonly (readonly [string, () => Sketched])[] = [
  ['0 departments', () => sketch({ divisions: {} })],
  ['1 department', () => sketch({ divisions: { '': ['Finance'] } })],
  ['14 departments', valveMaker],
  ['60 departments', () => crowd(60)],
  ['hostile names', hostile],
];

const folder = mkdtempSync(join(tmpdir(), 'orgloom-decks-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(MAPS)('every kind of slide of a map of %s', (name, make) => {
  const map = withToBe(rated(make()));
  const report = must(runAnalysis(map.content, STANDARD_SETTINGS, NO_RATINGS));
  const input = { ...exportInput(map, report), findingWords };

  for (const ratio of RATIOS) {
    for (const language of DECK_LANGUAGES) {
      it(`fits its pages and opens, ${ratio}, ${language}`, { timeout: 120_000 }, async () => {
        const deck = buildDeck({ ...input, deck: { kinds: SLIDES.map(({ id }) => id), ratio, language } });
        expect(overflows(deck)).toEqual([]);
        expect(new Set(deck.slides.map((slide) => slide.name)).size).toBe(deck.slides.length);
        const isRated = map.content.services.size > 0;
        expect(deck.slides.some(({ items }) => items.some(({ kind }) => kind === 'chart'))).toBe(isRated);
        expect(deck.sections.reduce((sum, section) => sum + section.slides, 0)).toBe(deck.slides.length);
        const bytes = writePptx(deck);
        const path = join(folder, `${name}.pptx`);
        writeFileSync(path, bytes);
        if (validator !== null) expect(await openXmlFaults(path)).toEqual([]);
        for (const slide of readPptx(bytes).slides) {
          const identities = all(slide, 'p:cNvPr').slice(1);
          for (const key of ['id', 'name'] as const)
            expect(new Set(identities.map((each) => each.getAttribute(key))).size).toBe(identities.length);
          for (const each of identities) expect(each.getAttribute('descr') ?? '').not.toBe('');
          const shapes = new Set(all(slide, 'p:sp').map((each) => first(each, 'p:cNvPr').getAttribute('id')));
          for (const glue of [...all(slide, 'a:stCxn'), ...all(slide, 'a:endCxn')])
            expect(shapes).toContain(glue.getAttribute('id'));
        }
      });
    }
  }
});
