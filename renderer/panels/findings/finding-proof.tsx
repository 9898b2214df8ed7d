import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { lightFinding } from '#renderer/state/light-finding.ts';
import { lightProof, proofNow, revealProof } from '#renderer/state/lit-proof.ts';
import { showView } from '#renderer/state/show-view.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Finding } from '#shared/analysis/report.ts';
import { proofWords } from '#shared/export/proof-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { LONG, linesListed, lineTowards } from './proof-list.ts';
import './finding-proof.css';

const moreText = (t: Translator, count: number): string =>
  count > LONG ? t('proof.show-first', { limit: LONG }) : t('proof.show-all', { count });

/** What leads to a finding, line by line; the line that is pointed at or chosen is drawn on the map. */
export function FindingProof({ finding, content }: { readonly finding: Finding; readonly content: MapContent }) {
  const app = useApp();
  const t = useT();
  const lit = useStore((state) => state.litProof);
  const proof = useStore((state) => proofNow(state, finding));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { sections, sum } = useMemo(
    () => proofWords(t, finding, proof, content, linesListed(open)),
    [t, finding, proof, content, open],
  );
  /** The line that stays lit when the pointer leaves the list. */
  const [chosen, setChosen] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  if (sections.length === 0) return null;
  const choose = (key: string | undefined): void => {
    setChosen(key);
    lightProof(app, key);
    revealProof(app);
  };
  const point = (key: string): void => {
    // Put out elsewhere, as by Escape on the map.
    if (lit === undefined) setChosen(undefined);
    lightProof(app, key);
  };
  const click = (key: string): void => {
    if (chosen !== key && app.store.getState().view !== 'map') showView(app, 'map');
    choose(chosen === key ? undefined : key);
  };
  const toggle = (id: string): void =>
    setOpen(new Set(open.has(id) ? [...open].filter((each) => each !== id) : [...open, id]));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // One level at a time: the line, then the finding.
      if (lit !== undefined) choose(undefined);
      else {
        list.current?.closest('li')?.querySelector('button')?.focus();
        lightFinding(app, undefined);
      }
    } else {
      const from = event.target instanceof HTMLElement ? event.target.dataset.line : undefined;
      const next = from === undefined ? undefined : lineTowards(sections, from, event.key);
      if (next === undefined) return;
      const lines = list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [];
      [...lines].find((line) => line.dataset.line === next)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  /** The one line that Tab stops at. */
  const stop =
    sections.flatMap(({ lines }) => lines).find(({ key }) => key === lit)?.key ??
    sections.find(({ lines }) => lines.length > 0)?.lines[0]?.key;
  return (
    <details className="proof" open>
      <summary>
        {t('proof.title')}
        <small>{t('proof.hint')}</small>
      </summary>
      {sum !== '' && <p className="proof-sum">{sum}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons inside */}
      <div ref={list} onKeyDown={onKeyDown} onMouseLeave={() => lightProof(app, chosen)}>
        {sections.map(({ id, heading, count, lines, hidden }) => (
          <section key={id} className="proof-section" aria-label={heading}>
            <h4>
              {heading}
              {count !== '' && <small>{count}</small>}
            </h4>
            <ol>
              {lines.map(({ key, title, detail, value }) => (
                <li key={key}>
                  <button
                    type="button"
                    className="proof-line"
                    data-line={key}
                    aria-pressed={lit === key}
                    tabIndex={key === stop ? 0 : -1}
                    onMouseEnter={() => point(key)}
                    // A pointer also focuses; then the click that follows decides.
                    onFocus={(event) => event.currentTarget.matches(':focus-visible') && choose(key)}
                    onClick={() => click(key)}
                  >
                    <span className="proof-title">{title}</span>
                    {value !== '' && <span className="proof-value">{value}</span>}
                    {detail !== '' && <span className="proof-detail">{detail}</span>}
                  </button>
                </li>
              ))}
            </ol>
            {hidden > 0 && open.has(id) && (
              <p className="proof-rest">{t('proof.first', { limit: lines.length, count: lines.length + hidden })}</p>
            )}
            {(hidden > 0 || open.has(id)) && (
              <Button look="quiet" onClick={() => toggle(id)}>
                {open.has(id) ? t('proof.show-fewer') : moreText(t, lines.length + hidden)}
              </Button>
            )}
          </section>
        ))}
      </div>
    </details>
  );
}
