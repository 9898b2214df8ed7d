import { rasterise } from '#renderer/raster/canvas.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import { layOut } from '#shared/layout/layout.ts';
import { nameIn } from '#shared/model/named.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { EXPORTS, type ExportKind, type ExportOptions } from '#shared/writers/exports.ts';
import type { App } from './app.ts';
import { chosenDeck, exportDeck } from './deck.ts';
import { fileNameFor } from './file-name.ts';
import { outgoing } from './outgoing.ts';

export interface ExportAnswers extends ExportOptions {
  readonly language: Language;
  /** Codes stand for names, as `codedCopy` says. */
  readonly codes: boolean;
}

/** Makes the file in memory, then asks where to put it. */
export async function exportAs(app: App, kind: ExportKind, answers: ExportAnswers): Promise<void> {
  const { language, codes, ...options } = answers;
  if (kind === 'pptx') return exportDeck(app, { ...chosenDeck(app), language }, codes);
  const found = EXPORTS.find((entry) => entry.kind === kind);
  if (found === undefined) return;
  const { engagement, map } = outgoing(app, codes, language);
  app.store.setState({ dialog: undefined, busy: 'exporting' });
  try {
    const report = runAnalysis(contentOf({ engagement, map }), engagement.settings, ratingsOf(engagement));
    const bytes = await found.write({
      engagement,
      map,
      // The one on screen may be that of a moment ago.
      report: report.ok ? report.value : undefined,
      translator: createTranslator(language),
      date: app.now().toISOString().slice(0, 10),
      rasterise,
      layOut,
      findingWords,
      ...options,
    });
    app.store.setState({ busy: undefined });
    const name = fileNameFor(nameIn(engagement.profile, language), `.${found.extension}`);
    const answer = await app.host.call('file.save-as', { kind: found.extension, name, bytes });
    if (!answer.ok) app.refuse(answer.failure);
    else if (answer.value !== null)
      app.toast({ kind: 'done', text: app.t()('toast.exported', { name: answer.value.name }), undo: false });
  } finally {
    app.store.setState({ busy: undefined });
  }
}
