import { useT } from '#renderer/state/use-t.ts';
import { pictureAddress } from './deck-model.ts';
import type { DeckPages } from './use-deck-pages.ts';

export interface DeckPreviewProps {
  readonly shown: DeckPages;
  /** Width to height of a page, as CSS says it. */
  readonly shape: string;
}

/** The pages as they will be, one below the other. */
export function DeckPreview({ shown: { pages, share, failed }, shape }: DeckPreviewProps) {
  const t = useT();
  return (
    <section className="deck-preview" aria-label={t('deck.preview')} aria-busy={share < 1}>
      {share < 1 && <progress value={share} aria-label={t('deck.drawing')} />}
      {failed && <p role="alert">{t('fault.bug.what')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys */}
      <ol className="deck-pages" tabIndex={0} aria-label={t('deck.preview')}>
        {pages.map(({ name, title, picture }, index) => (
          <li key={name}>
            <img
              src={pictureAddress(picture)}
              alt={t('deck.page', { number: index + 1, title })}
              style={{ aspectRatio: shape }}
            />
            <span aria-hidden="true">{index + 1}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
