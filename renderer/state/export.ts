import type { ExportQuestion } from '#renderer/workers/export-messages.ts';
import type { DeckOptions } from '#shared/export/deck-options.ts';
import { USUAL_PICTURE } from '#shared/export/picture-options.ts';
import type { Language } from '#shared/kernel/language.ts';
import { nameIn } from '#shared/model/named.ts';
import { EXPORTS, type ExportKind, type ExportOptions } from '#shared/writers/exports.ts';
import type { App } from './app.ts';
import { chosenDeck } from './deck.ts';
import { fileNameFor } from './file-name.ts';
import { outgoing } from './outgoing.ts';
import { chosenTemplate, recallTemplate } from './template.ts';

export interface ExportAnswers extends Partial<ExportOptions> {
  readonly language: Language;
  /** Codes stand for names, as `codedCopy` says. */
  readonly codes: boolean;
  /** What a deck is made of; as it was chosen last if missing. */
  readonly deck?: DeckOptions;
}

/** Makes the file beside the page, then asks where to put it. What the user cancels leaves nothing behind. */
export async function exportAs(app: App, kind: ExportKind, answers: ExportAnswers): Promise<void> {
  const { store } = app;
  const { language, codes, sheet = 'services', picture = USUAL_PICTURE } = answers;
  const extension = EXPORTS.find((entry) => entry.kind === kind)?.extension;
  if (extension === undefined) return;
  store.getState().work?.cancel();
  const template = kind === 'pptx' ? await recallTemplate(app) : undefined;
  if (template?.fault !== undefined) {
    app.refuse(template.fault);
    return;
  }
  store.setState({ dialog: undefined });
  const { engagement, map } = outgoing(app, codes, language);
  const deck = answers.deck ?? { ...chosenDeck(app), language };
  const date = app.now().toISOString().slice(0, 10);
  const bytes = await made(app, {
    engagement,
    map,
    deck,
    date,
    language,
    options: { sheet, picture, template: template && chosenTemplate(app, template) },
    want: kind,
  });
  if (bytes === undefined) return;
  const name = fileNameFor(nameIn(engagement.profile, language), `.${extension}`);
  const answer = await app.host.call('file.save-as', { kind: extension, name, bytes });
  if (!answer.ok) app.refuse(answer.failure);
  else if (answer.value !== null)
    app.toast({ kind: 'done', text: app.t()('toast.exported', { name: answer.value.name }), undo: false });
}

function made(app: App, question: ExportQuestion): Promise<Uint8Array | undefined> {
  const { store } = app;
  return new Promise((resolve) => {
    const end = (bytes: Uint8Array | undefined): void => {
      store.setState({ busy: undefined, work: undefined });
      resolve(bytes);
    };
    let stop = (): void => undefined;
    const cancel = (): void => {
      stop();
      end(undefined);
    };
    store.setState({ busy: 'exporting', work: { share: 0, cancel } });
    stop = app.exports.ask(
      question,
      (news) => {
        if ('bytes' in news) end(news.bytes);
        else if ('fault' in news) {
          end(undefined);
          app.refuse(news.fault);
        } else if ('share' in news) store.setState({ work: { share: news.share, cancel } });
      },
      () => {
        end(undefined);
        app.refuse({ code: 'bug' });
      },
    );
  });
}
