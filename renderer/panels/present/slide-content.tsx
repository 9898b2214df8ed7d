import { useApp, useStore } from '#renderer/state/app-context.ts';
import type { PresentedSlide } from '#renderer/state/presentation-model.ts';
import { useT } from '#renderer/state/use-t.ts';
import { clientName, longDate } from '#shared/export/export-input.ts';
import { mapHeadline } from '#shared/export/slides/map.ts';
import { never } from '#shared/kernel/never.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { SlideComparison } from './slide-comparison.tsx';
import { SlideFinding } from './slide-finding.tsx';
import { SlideView } from './slide-view.tsx';

/** The words of a slide; the map beside them is the map itself. */
export function SlideContent({ slide }: { readonly slide: PresentedSlide }) {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const report = useStore((state) => state.analysis.report);
  const content = mapContent(engagement, map);
  if (content === undefined) return null;
  switch (slide.kind) {
    case 'title':
      return (
        <>
          <h1>{nameIn(engagement.profile, t.language) || t('engagement.untitled')}</h1>
          <p>{clientName({ engagement, translator: t })}</p>
          <p>
            {t('export.deck.map-and-date', {
              map: nameIn(content.map, t.language),
              date: longDate({ date: app.now().toISOString(), translator: t }),
            })}
          </p>
        </>
      );
    case 'map':
      return <h1>{mapHeadline({ content, report, translator: t })}</h1>;
    case 'view':
      return <SlideView view={slide.view} content={content} />;
    case 'finding':
      return <SlideFinding finding={slide.finding} content={content} />;
    case 'comparison':
      return <SlideComparison maps={slide.maps} />;
    case 'end':
      return <p>{t('present.over')}</p>;
    default:
      return never(slide);
  }
}
