import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { buildDeck } from '#shared/export/build-deck.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import { layOut } from '#shared/layout/layout.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapsInOrder } from '#shared/model/map-content.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { writePptx } from '#shared/writers/pptx/pptx.ts';

/** The usual deck of the first map, as the program writes it. */
export function deckOf(engagement: Engagement): Uint8Array {
  const map = mapsInOrder(engagement)[0]?.id;
  if (map === undefined) throw new Error('no map');
  const report = must(runAnalysis(contentOf({ engagement, map }), engagement.settings, ratingsOf(engagement)));
  const translator = createTranslator('en');
  return writePptx(buildDeck({ engagement, map, report, translator, date: '2026-03-02', layOut, findingWords }));
}
