import type { Rating, Ratings } from '#shared/analysis/ratings.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { SUBJECTS } from '#shared/model/rating.ts';
import { type RoundId, roundsInOrder } from '#shared/model/round.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { type Released, released } from './gate.ts';

/** The round that is meant where none is named: the latest in which something was rated, else the latest. */
export function latestRound(engagement: Engagement): RoundId | undefined {
  const rated = new Set([...engagement.ratings.values()].map(({ round }) => round));
  const rounds = roundsInOrder(engagement);
  return (rounds.findLast(({ id }) => rated.has(id)) ?? rounds.at(-1))?.id;
}

/** What the internal customers say of each service, on all maps, as the analysis reads it. Left out: the latest round. */
export function ratingsOf(engagement: Engagement, round = latestRound(engagement)): Ratings {
  const ratings = new Map<ServiceId, readonly Rating[]>();
  if (round === undefined) return ratings;
  for (const map of engagement.maps.keys()) {
    for (const [id, told] of released(engagement, map, round)) {
      const rows = rowsOf(told);
      if (rows.length > 0) ratings.set(id, rows);
    }
  }
  return ratings;
}

function rowsOf({ performance, own }: Released): readonly Rating[] {
  return SUBJECTS.flatMap((subject): readonly Rating[] => {
    const cell = performance[subject];
    if (cell === undefined) return [];
    const { mean, n: respondents, agreement } = cell;
    return [
      {
        subject,
        mean,
        respondents,
        ...(agreement === undefined ? {} : { agreement }),
        ...(own[subject] === undefined ? {} : { own: own[subject].mean }),
      },
    ];
  });
}
