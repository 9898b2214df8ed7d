import { NO_EXTRA } from '#shared/kernel/json.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { NO_TRANSLATIONS } from '#shared/model/named.ts';
import type { Rater, RaterId } from '#shared/model/rater.ts';
import { type Answers, DIMENSIONS, type RatingId, type ServiceRating, SIDES } from '#shared/model/rating.ts';
import type { Round, RoundId } from '#shared/model/round.ts';
import type { Sketched } from './export-sketch.ts';

const ROUNDS = ['2026-01-15', '2026-05-18'] as const;

/** The same, rated in two rounds by so many raters of each department, from both ends, the answers in an order that mixes them. */
export function rated<Map extends Sketched>(
  sketched: Map,
  raters: (department: DepartmentId) => number = () => 6,
): Map {
  const { engagement, content } = sketched;
  const rounds = ROUNDS.map((date, at): Round => {
    return {
      id: `round-${at}` as RoundId,
      name: `Round ${at + 1}`,
      translations: NO_TRANSLATIONS,
      date,
      extra: NO_EXTRA,
    };
  });
  const people = [...content.departments.keys()].flatMap((department) =>
    Array.from({ length: raters(department) }, (_, at): Rater => {
      return {
        id: `${department}-${at}` as RaterId,
        department,
        name: `${department}-${at}`,
        head: false,
        extra: NO_EXTRA,
      };
    }),
  );
  const rows = new Map<RatingId, ServiceRating>();
  let turn = 0;
  const answers = (low: number): Answers =>
    Object.fromEntries(
      DIMENSIONS.map((dimension, at) => [dimension, low + ((turn * 7 + at * 3 + (turn >> 2)) % (6 - low))]),
    );
  for (const [at, { id: round }] of rounds.entries()) {
    for (const service of content.services.values()) {
      for (const side of SIDES) {
        for (const rater of people.filter(({ department }) => department === service[side])) {
          turn++;
          const id = `${round}-${service.id}-${side}-${rater.id}` as RatingId;
          const said = { performance: answers(side === 'provider' ? 3 : 1 + at), importance: answers(2) };
          rows.set(id, {
            id,
            round,
            service: service.id,
            rater: rater.id,
            side,
            ...said,
            comment: '',
            extra: NO_EXTRA,
          });
        }
      }
    }
  }
  return {
    ...sketched,
    engagement: {
      ...engagement,
      rounds: new Map(rounds.map((row) => [row.id, row])),
      raters: new Map(people.map((row) => [row.id, row])),
      ratings: rows,
    },
  };
}
