import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type DeckInput, type DeckStep, deckSteps } from '#shared/export/build-deck.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { slideFigure } from '#shared/export/slide-figure.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { layOut } from '#shared/layout/layout.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { ExportRefusal } from '#shared/writers/export-refusal.ts';
import { EXPORTS, type ExportPorts } from '#shared/writers/exports.ts';
import { designOf } from '#shared/writers/pptx/template-deck.ts';
import { svgText } from '#shared/writers/svg.ts';
import type { DeckPage, ExportNews, ExportQuestion } from './export-messages.ts';

/** Makes a file, or pictures of the pages of a deck, of a map as it is now. Rejects only for bugs. */
export async function answerExport(
  question: ExportQuestion,
  tell: (news: ExportNews) => void,
  ports: ExportPorts,
): Promise<void> {
  const { want, options } = question;
  const input = inputOf(question);
  if (want === 'pages') {
    const { template } = options;
    showPages(template === undefined ? input : { ...input, design: designOf(template) }, question, tell);
    return;
  }
  const found = EXPORTS.find(({ kind }) => kind === want);
  if (found === undefined) throw new Error(`no such export: ${want}`);
  const reach = ({ share }: DeckStep) => tell({ share, pages: [] });
  try {
    tell({ bytes: await found.write({ ...input, ...options, ...ports, reach }) });
  } catch (thrown) {
    if (!(thrown instanceof ExportRefusal)) throw thrown;
    tell({ fault: thrown.fault });
  }
}

function inputOf({ engagement, map, deck, date, language }: ExportQuestion): DeckInput {
  const report = runAnalysis(contentOf({ engagement, map }), engagement.settings, ratingsOf(engagement));
  const translator = createTranslator(language);
  return {
    engagement,
    map,
    report: report.ok ? report.value : undefined,
    translator,
    date,
    deck,
    arrows: deck.arrows,
    layOut,
    findingWords,
  };
}

/** Kind of slide by kind of slide. */
function showPages(input: DeckInput, { deck }: ExportQuestion, tell: (news: ExportNews) => void): void {
  let number = 0;
  for (const { share, kind, slides } of deckSteps(input)) {
    const pages = slides.map((slide): DeckPage => {
      const figure = slideFigure(slide, { ...deck, ...(input.design && { design: input.design }) }, ++number);
      return { kind, name: slide.name, title: figure.title, picture: svgText(figure) };
    });
    tell({ share, pages });
  }
  tell({ done: true });
}
