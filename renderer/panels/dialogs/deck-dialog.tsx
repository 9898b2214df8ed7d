import { useMemo, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import {
  chooseDeck,
  chosenDeck,
  type DeckStart,
  deckFileName,
  deckLanguage,
  pagesQuestion,
} from '#renderer/state/deck.ts';
import { exportAs } from '#renderer/state/export.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Toggle } from '#renderer/ui/toggle.tsx';
import { DECK_LANGUAGES, type DeckOptions, usualDeck } from '#shared/export/deck-options.ts';
import { RATIOS } from '#shared/export/page.ts';
import { ArrowsChoice } from './arrows-choice.tsx';
import { DeckKinds } from './deck-kinds.tsx';
import { chosenKinds, kindRows, pageCounts } from './deck-model.ts';
import { DeckPreview } from './deck-preview.tsx';
import { useDeckPages } from './use-deck-pages.ts';

/** What the deck is made of, and how it will look. */
export function DeckDialog({ start: { as, coded, ...asked } }: { readonly start: DeckStart }) {
  const app = useApp();
  const t = useT();
  const [first] = useState(() => ({ ...chosenDeck(app), ...asked }));
  const [rows, setRows] = useState(() => kindRows(first.kinds));
  const [{ ratio, language, arrows = 'curved' }, setForm] = useState<Omit<DeckOptions, 'kinds'>>(first);
  const kinds = chosenKinds(rows);
  // The same kinds in the same order are the same deck, whatever happens to those that are left out.
  const chosen = kinds.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `chosen` stands for `kinds`
  const deck = useMemo<DeckOptions>(() => ({ ratio, language, arrows, kinds }), [ratio, language, arrows, chosen]);
  const [codes, setCodes] = useState(coded);
  const question = useMemo(() => pagesQuestion(app, deck, codes), [app, deck, codes]);
  const shown = useDeckPages(question);
  const drawn = shown.share === 1 && !shown.failed;
  const close = (): void => {
    chooseDeck(app, deck);
    app.store.setState({ dialog: undefined });
  };
  const write = (): void => {
    chooseDeck(app, deck);
    void exportAs(app, as, { deck, language: deckLanguage(app, deck), codes });
  };
  return (
    <Dialog
      title={t('deck.title')}
      closeLabel={t('dialog.close')}
      large
      onClose={close}
      footer={
        <>
          <p className="deck-outcome" role="status">
            {drawn
              ? t('deck.outcome', {
                  count: shown.pages.length,
                  file: deckFileName(question.engagement, language, as),
                })
              : t('deck.drawing')}
          </p>
          <span className="spring" />
          <Button onClick={close}>{t('dialog.close')}</Button>
          <Button look="primary" disabled={kinds.length === 0} onClick={write}>
            {t('export.do')}
          </Button>
        </>
      }
    >
      <div className="deck-composer">
        <div className="deck-choices">
          <Choice
            label={t('deck.ratio')}
            value={ratio}
            options={RATIOS.map((value) => ({ value, label: value }))}
            onChange={(value) => setForm({ ratio: value, language, arrows })}
          />
          <Choice
            label={t('field.deliverable')}
            value={language}
            options={DECK_LANGUAGES.map((value) => ({
              value,
              label: value === 'both' ? t('deck.both') : t(`language.${value}`),
            }))}
            onChange={(value) => setForm({ ratio, language: value, arrows })}
          />
          <ArrowsChoice form={arrows} onChange={(value) => setForm({ ratio, language, arrows: value })} />
          <Toggle label={t('coded.switch')} title={t('coded.switch-help')} on={codes} onChange={setCodes} />
          <DeckKinds rows={rows} counts={drawn ? pageCounts(shown.pages) : undefined} onChange={setRows} />
          <p className="field-hint">{t('deck.kinds-help')}</p>
          <Button look="quiet" onClick={() => setRows(kindRows(usualDeck('en').kinds))}>
            {t('deck.usual')}
          </Button>
        </div>
        <DeckPreview shown={shown} ratio={ratio} />
      </div>
    </Dialog>
  );
}
