import type { Scorecard, ScorecardPoint } from '#shared/ratings/views/scorecard.ts';
import { ScoreTable } from './score-table.tsx';
import type { OpenScores } from './scores-model.ts';

/** The scores of a department over the rounds, from one side, each with its interval. */
export function ScorecardTable({
  open: { rounds, words },
  card,
}: {
  readonly open: OpenScores;
  readonly card: Scorecard;
}) {
  const { t } = words;
  const said = (point: ScorecardPoint | undefined): string => {
    if (point?.value === undefined) return point?.withheld === true ? t('scores.withheld') : '–';
    const value = words.number(point.value);
    if (point.interval === undefined) return value;
    const [low, high] = point.interval;
    return t('scores.interval', { value, low: words.number(low), high: words.number(high) });
  };
  return (
    <ScoreTable
      caption={t(`scores.card.${card.role}`)}
      rows={card.lines}
      keyOf={({ subject }) => subject}
      empty={t('scores.card.empty')}
      columns={[
        {
          head: t('rating.dimension'),
          cell: ({ subject }) => (subject === 'score' ? t('rating.score') : words.subject(subject)),
        },
        ...rounds.map((round, index) => ({
          head: words.round(round.id),
          title: t('scores.interval-help'),
          isNumber: true,
          cell: ({ points }: Scorecard['lines'][number]) => said(points[index]),
        })),
      ]}
    />
  );
}
