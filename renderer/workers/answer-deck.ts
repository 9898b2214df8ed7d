import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { deckSteps } from '#shared/export/build-deck.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { slideFigure } from '#shared/export/slide-figure.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { layOut } from '#shared/layout/layout.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { writePptx } from '#shared/writers/pptx/pptx.ts';
import { svgText } from '#shared/writers/svg.ts';
import type { DeckNews, DeckQuestion } from './deck-messages.ts';

/** Makes a deck of a map as it is now, kind of slide by kind of slide. */
export function answerDeck({ engagement, map, deck, date, want }: DeckQuestion, tell: (news: DeckNews) => void): void {
  const report = runAnalysis(contentOf({ engagement, map }), engagement.settings, ratingsOf(engagement));
  const translator = createTranslator(deck.language === 'both' ? 'en' : deck.language);
  const input = { engagement, map, report: report.ok ? report.value : undefined, translator, date };
  const steps = deckSteps({ ...input, deck, layOut, findingWords });
  let number = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      tell(want === 'file' ? { bytes: writePptx(step.value) } : { done: true });
      return;
    }
    const { share, kind, slides } = step.value;
    const pages = (want === 'pages' ? slides : []).map((slide) => {
      const figure = slideFigure(slide, deck, ++number);
      return { kind, name: slide.name, title: figure.title, picture: svgText(figure) };
    });
    tell({ share, pages });
  }
}
