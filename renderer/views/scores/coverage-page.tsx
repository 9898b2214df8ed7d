import { useMemo } from 'react';
import { ShareBar } from '#renderer/ui/share-bar.tsx';
import { coverageOf } from '#shared/ratings/views/coverage.ts';
import { ScoreScroll } from './score-scroll.tsx';
import { ScoreTable } from './score-table.tsx';
import type { OpenScores } from './scores-model.ts';

/** How much of the map has been rated, who has not spoken, and what to ask next. Departments, never people. */
export function CoveragePage({ open: { engagement, map, scores, limit, words } }: { readonly open: OpenScores }) {
  const { t } = words;
  const { counts, weightTold, services, next } = useMemo(
    () => coverageOf(engagement, map, scores),
    [engagement, map, scores],
  );
  return (
    <ScoreScroll label={t('scores.page.coverage')}>
      <p className="score-meter">
        <ShareBar share={weightTold} />
        {t('scores.coverage.share', { share: words.percent(weightTold) })}
      </p>
      <p className="scores-explained">{t('scores.coverage.counts', { ...counts, limit })}</p>
      <ScoreTable
        caption={t('scores.coverage.next')}
        rows={next}
        keyOf={({ department }) => department}
        empty={t('scores.coverage.full')}
        columns={[
          { head: t('rating.customer'), cell: ({ department }) => words.department(department) },
          {
            head: t('scores.coverage.spoken'),
            cell: ({ silent }) => t(silent ? 'scores.coverage.silent' : 'scores.coverage.partly'),
          },
          { head: t('scores.coverage.open'), isNumber: true, cell: ({ ask }) => ask.length },
          {
            head: t('scores.coverage.worth'),
            isNumber: true,
            title: t('scores.coverage.worth-help'),
            cell: ({ worth }) => words.number(worth),
          },
        ]}
      />
      <ScoreTable
        caption={t('scores.coverage.services')}
        rows={services.filter(({ missing }) => missing > 0)}
        keyOf={({ service }) => service.id}
        empty={t('scores.coverage.full')}
        columns={[
          { head: t('rating.service'), cell: ({ service }) => words.service(service) },
          { head: t('scores.weight'), isNumber: true, cell: ({ service }) => service.weight },
          { head: t('scores.coverage.state'), cell: ({ covering }) => t(`scores.covering.${covering}`) },
          {
            head: t('scores.coverage.worth'),
            isNumber: true,
            title: t('scores.coverage.worth-help'),
            cell: ({ worth }) => words.number(worth),
          },
        ]}
      />
    </ScoreScroll>
  );
}
