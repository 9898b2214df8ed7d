import { type ComponentType, type KeyboardEvent, useMemo, useRef } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { SCORE_PAGES, type ScorePage } from '#renderer/state/score-desk.ts';
import { showView } from '#renderer/state/show-view.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { nameIn } from '#shared/model/named.ts';
import { CoveragePage } from './coverage-page.tsx';
import { DepartmentPage } from './department-page.tsx';
import { GapsPage } from './gaps-page.tsx';
import { HeatPage } from './heat-page.tsx';
import { ImportancePage } from './importance-page.tsx';
import { PrioritiesPage } from './priorities-page.tsx';
import { RoundsPage } from './rounds-page.tsx';
import { type OpenScores, openScores } from './scores-model.ts';
import './scores.css';

const PAGES: Readonly<Record<ScorePage, ComponentType<{ readonly open: OpenScores }>>> = {
  heat: HeatPage,
  gaps: GapsPage,
  importance: ImportancePage,
  priorities: PrioritiesPage,
  department: DepartmentPage,
  rounds: RoundsPage,
  coverage: CoveragePage,
};

/** What the ratings of a round say, on several pages. */
export function ScoresView() {
  const app = useApp();
  const t = useT();
  const tabs = useRef<HTMLDivElement>(null);
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const desk = useStore((state) => state.scores);
  const chosen = useStore((state) => state.rating.round);
  const open = useMemo(() => openScores(engagement, map, chosen, t), [engagement, map, chosen, t]);
  if (open === undefined || open.scores.services.length === 0) {
    return (
      <div className="view-note">
        <p>{t('scores.empty')}</p>
        <Button look="primary" onClick={() => showView(app, 'ratings')}>
          {t('scores.empty-act')}
        </Button>
      </div>
    );
  }
  const show = (page: ScorePage): void => app.store.setState(({ scores }) => ({ scores: { ...scores, page } }));
  const turn = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = SCORE_PAGES[(SCORE_PAGES.indexOf(desk.page) + step + SCORE_PAGES.length) % SCORE_PAGES.length];
    if (next === undefined) return;
    show(next);
    tabs.current?.querySelector<HTMLElement>(`#scores-tab-${next}`)?.focus();
  };
  const Page = PAGES[desk.page];
  return (
    <section className="scores-view" aria-label={t('scores.view')}>
      <div className="view-bar scores-bar">
        <SelectField
          label={t('rating.round')}
          value={open.round.id}
          options={open.rounds.map((row) => ({ value: row.id, label: nameIn(row, t.language) }))}
          onChange={(id) => {
            const round = open.rounds.find((row) => row.id === id)?.id;
            app.store.setState(({ rating }) => ({ rating: { ...rating, round } }));
          }}
        />
        <div ref={tabs} className="scores-tabs" role="tablist" aria-label={t('scores.pages')}>
          {SCORE_PAGES.map((page) => (
            <button
              key={page}
              id={`scores-tab-${page}`}
              type="button"
              role="tab"
              aria-selected={page === desk.page}
              aria-controls="scores-page"
              tabIndex={page === desk.page ? 0 : -1}
              onClick={() => show(page)}
              onKeyDown={turn}
            >
              {t(`scores.page.${page}`)}
            </button>
          ))}
        </div>
        <span className="view-bar-hint">{t('scores.limit', { limit: open.limit })}</span>
      </div>
      <div id="scores-page" className="scores-slot" role="tabpanel" aria-labelledby={`scores-tab-${desk.page}`}>
        <Page open={open} />
      </div>
    </section>
  );
}
