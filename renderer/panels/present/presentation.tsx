import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { placeOf, presentedSlides, slideCounter } from '#renderer/state/presentation-model.ts';
import { endPresenting, showSlide } from '#renderer/state/presenting.ts';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SlideContent } from './slide-content.tsx';
import { usePresentation } from './use-presentation.ts';
import './presentation.css';

/** What the room sees while the presentation runs. The map itself shines through from below, moved to where the slide has it. */
export function Presentation() {
  const presenting = useStore((state) => state.presenting !== undefined);
  return presenting ? <Stage /> : null;
}

function Stage() {
  const app = useApp();
  const t = useT();
  const stage = useRef<HTMLElement>(null);
  const state = useStore((whole) => whole);
  const { engagement, map, analysis, compared, presenting } = state;
  const slides = useMemo(
    () => presentedSlides({ engagement, map, analysis, compared }),
    [engagement, map, analysis, compared],
  );
  const at = Math.min(presenting?.slide ?? 0, slides.length - 1);
  const slide = slides[at];
  usePresentation(app, stage, slide);
  if (slide === undefined) return null;
  const place = placeOf(slides, at);
  return (
    <section
      ref={stage}
      className="presentation"
      role="dialog"
      aria-modal="true"
      aria-label={t('present.label')}
      tabIndex={-1}
      data-slide={slide.kind}
    >
      <div className="presentation-slide" aria-live="polite" aria-atomic="true">
        <SlideContent slide={slide} />
      </div>
      <nav className="presentation-bar" aria-label={t('present.controls')}>
        {place !== undefined && <span className="presentation-place">{t(`present.place.${place.kind}`, place)}</span>}
        <span className="presentation-count">{slideCounter(slides, at)}</span>
        <IconButton icon={ChevronLeft} label={t('present.previous')} onClick={() => showSlide(app, at - 1)} />
        <IconButton icon={ChevronRight} label={t('present.next')} onClick={() => showSlide(app, at + 1)} />
        <IconButton icon={X} label={t('present.end')} hint="Esc" onClick={() => endPresenting(app)} />
      </nav>
      {presenting?.blank !== undefined && (
        <div className={`presentation-blank presentation-${presenting.blank}`} role="status">
          <span className="unseen">{t(`present.${presenting.blank}`)}</span>
        </div>
      )}
    </section>
  );
}
