import { useMemo } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { nameIn } from '#shared/model/named.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { RatingsBar } from './ratings-bar.tsx';
import { startRater, startRound } from './ratings-edits.ts';
import { RatingsGrid } from './ratings-grid.tsx';
import { openDesk, ratingRows } from './ratings-model.ts';
import './ratings.css';

/** The answers of one respondent in one round, entered with the keys 1 to 5: services down, questions across. */
export function RatingsView() {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const chosen = useStore((state) => state.rating);
  const desk = useMemo(() => openDesk(engagement, map, chosen, t), [engagement, map, chosen, t]);
  const { round, rater, department, departments } = desk;
  const scores = useMemo(
    () => (round === undefined ? undefined : scoresOf(engagement, map, round.id)),
    [engagement, map, round],
  );
  const rows = useMemo(() => ratingRows(engagement, map, desk, scores, t), [engagement, map, desk, scores, t]);
  if (departments.length === 0 || department === undefined) {
    return <p className="view-note">{t('rating.empty-services')}</p>;
  }
  if (round === undefined) {
    return (
      <div className="view-note">
        <p>{t('rating.empty-round')}</p>
        <Button look="primary" onClick={() => startRound(app)}>
          {t('rating.start-round')}
        </Button>
      </div>
    );
  }
  return (
    <section className="ratings-view" aria-label={t('rating.view')}>
      <RatingsBar desk={desk} rows={rows} />
      {rater === undefined ? (
        <div className="view-note">
          <p>{t('rating.empty-raters', { department: nameIn(department, t.language) })}</p>
          <Button look="primary" onClick={() => startRater(app, desk)}>
            {t('rating.start-rater')}
          </Button>
        </div>
      ) : (
        // The cursor belongs to one respondent's sheet.
        <RatingsGrid key={`${round.id} ${rater.id} ${desk.side}`} desk={desk} rows={rows} />
      )}
    </section>
  );
}
