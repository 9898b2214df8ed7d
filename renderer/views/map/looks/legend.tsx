import { ChevronDown, ChevronUp } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { isUsual } from '#shared/model/looks.ts';
import { drawnElements } from '../drawn-elements.ts';
import { legendOf } from './legend-model.ts';
import { LegendSwatch } from './legend-swatch.tsx';
import './looks.css';

/** Says in a corner of the map what is seen on it. Opens by itself with looks that are not the usual ones. */
export function Legend() {
  const app = useApp();
  const t = useT();
  const open = useStore(({ legend, looks }) => legend ?? !isUsual(looks));
  const drawn = useStore(drawnElements);
  if (drawn === undefined || drawn.elements.size === 0) return null;
  const Sign = open ? ChevronDown : ChevronUp;
  return (
    <section className="legend" aria-label={t('looks.legend')}>
      <button type="button" aria-expanded={open} onClick={() => app.store.setState({ legend: !open })}>
        {t('looks.legend')}
        <Sign size={15} aria-hidden="true" />
      </button>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <div className="legend-sections" tabIndex={0} role="group" aria-label={t('looks.legend')}>
          {legendOf(t, drawn).map(({ title, rows, note }) => (
            <div key={title}>
              <h3>{title}</h3>
              {note !== undefined && <p>{note}</p>}
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
