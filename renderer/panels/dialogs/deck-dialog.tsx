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
import { pickTemplate } from '#renderer/state/template.ts';
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
import { DeckTemplate } from './deck-template.tsx';
import { useDeckPages } from './use-deck-pages.ts';
import { useTemplate } from './use-template.ts';

const NO_TEMPLATE = { template: undefined, size: undefined } as const;

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
  const firm = useTemplate();
  const { template, size } = as === 'pptx' ? firm : NO_TEMPLATE;
  const question = useMemo(() => pagesQuestion(app, deck, codes, template), [app, deck, codes, template]);
  const shown = useDeckPages(question);
  const drawn = shown.share === 1 && !shown.failed;
  const close = (): void => {
    chooseDeck(app, deck);
    app.store.setState({ dialog: undefined });
  };
  const pick = async (): Promise<void> => {
    chooseDeck(app, deck);
    await pickTemplate(app);
    // Where the host's chooser is a dialog of ours, it took the place of this one.
    app.store.setState({
      dialog: { kind: 'deck', start: { as, coded: codes, ...(language !== 'both' && { language }) } },
    });
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
          {as === 'pptx' && <DeckTemplate onPick={() => void pick()} />}
          {template === undefined ? (
            <Choice
              label={t('deck.ratio')}
              value={ratio}
              options={RATIOS.map((value) => ({ value, label: value }))}
              onChange={(value) => setForm({ ratio: value, language, arrows })}
            />
          ) : (
            <p className="field-hint">{t('deck.template-size')}</p>
          )}
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
        <DeckPreview
          shown={shown}
          shape={size === undefined ? ratio.replace(':', ' / ') : `${size.width} / ${size.height}`}
        />
      </div>
    </Dialog>
  );
}
