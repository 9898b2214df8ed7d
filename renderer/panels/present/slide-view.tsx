import { useStore } from '#renderer/state/app-context.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { SavedView } from '#shared/model/saved-view.ts';

export interface SlideViewProps {
  readonly view: SavedView;
  readonly content: MapContent;
}

/** A saved view by its name, and how much of the map it shows where that is not all. */
export function SlideView({ view, content }: SlideViewProps) {
  const t = useT();
  const shown = useStore(shownNow);
  return (
    <>
      <h1>{nameIn(view, t.language)}</h1>
      {shown !== undefined && (
        <p className="presentation-kind">
          {t('filter.chip', { shown: shown.departments.size, all: content.departments.size })}
        </p>
      )}
    </>
  );
}
