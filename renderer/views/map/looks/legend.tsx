import { ChevronDown, ChevronUp } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { isUsual } from '#renderer/state/looks.ts';
import { useT } from '#renderer/state/use-t.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { MapElements } from '../map-model.ts';
import { LegendSwatch } from './legend-swatch.tsx';
import { legendOf } from './legend-model.ts';
import './looks.css';

/** Says in a corner of the map what its colours, sizes, arrows and marks mean. Opens by itself with looks that are not the usual ones. */
export function Legend({ elements }: { readonly elements: MapElements }) {
  const app = useApp();
  const t = useT();
  const open = useStore(({ legend, looks }) => legend ?? !isUsual(looks));
  if (elements.size === 0) return null;
  const { engagement, map, analysis, looks, language } = app.store.getState();
  const content = mapContent(engagement, map);
  const Sign = open ? ChevronDown : ChevronUp;
  return (
    <section className="legend" aria-label={t('looks.legend')}>
      <button type="button" aria-expanded={open} onClick={() => app.store.setState({ legend: !open })}>
        {t('looks.legend')}
        <Sign size={15} aria-hidden="true" />
      </button>
      {open && content !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <div className="legend-sections" tabIndex={0} role="group" aria-label={t('looks.legend')}>
          {legendOf(t, { elements, content, report: analysis.report, looks, language }).map(({ title, rows }) => (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {rows.map(({ swatch, words }) => (
                  <li key={words}>
                    <LegendSwatch swatch={swatch} />
                    {words}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
