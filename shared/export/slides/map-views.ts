import { nameIn } from '#shared/model/named.ts';
import { filterIn, focusIn, type SavedView } from '#shared/model/saved-view.ts';
import { only, shownIn } from '#shared/sight/shown-in.ts';
import type { Slide } from '../deck.ts';
import { listedFindings } from '../listed-findings.ts';
import { MOST_LABELLED } from './map.ts';
import { mapPicture } from './map-picture.ts';
import { defineSlide, paragraphs, type SlideInput, slideFrame } from './slide-kind.ts';

const NOTHING = { departments: new Set<never>(), services: new Set<never>() };

function slideOf(input: SlideInput, view: SavedView): readonly Slide[] {
  const { content, report, say, page } = input;
  const filter = filterIn(view);
  const shown = shownIn({ content, report, filter, focus: focusIn(view), selection: NOTHING, litFinding: undefined });
  const counts = {
    departments: shown?.departments.size ?? content.departments.size,
    services: shown?.services.size ?? content.services.size,
  };
  if (counts.departments === 0) return [];
  const hides = filter.way === 'hide' && shown !== undefined;
  const seen = hides ? only(content, shown) : content;
  const items = mapPicture(input, seen, page.body, {
    report,
    numbers: listedFindings(content, report).numbers,
    labels: seen.services.size <= MOST_LABELLED,
    ...(shown !== undefined && !hides && { highlight: shown }),
  });
  const title = say((t) =>
    t('export.deck.view-title', {
      ...counts,
      name: nameIn(view, t.language),
      all: content.departments.size,
    }),
  );
  const notes = paragraphs([say((t) => t('export.deck.view-notes')), say((t) => t('export.deck.map-notes-read'))]);
  return [{ ...slideFrame(input), name: `map-view-${view.id}`, title, items, notes }];
}

/** The map once for each view of it that was saved: what its filter and focus let through in full, the rest faint or left out. */
export const mapViewSlides = defineSlide({
  id: 'map-views',
  build: (input) =>
    [...input.engagement.views.values()]
      .filter(({ map }) => map === input.content.map.id)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .flatMap((view) => slideOf(input, view)),
});
