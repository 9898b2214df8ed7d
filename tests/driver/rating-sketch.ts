import { addRater } from '#shared/edits/add-rater.ts';
import { addRound } from '#shared/edits/add-round.ts';
import { type Answer, type Said, setAnswers } from '#shared/edits/set-answers.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { RaterId } from '#shared/model/rater.ts';
import { type Aspect, DIMENSIONS, type RatingId, type Side, type Subject } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { department } from './engagement-builder.ts';

export const ROUND = 'kick-off' as RoundId;
export const LATER = 'later' as RoundId;

/** The engagement with another round, three months on. */
export const withLater = (engagement: Engagement): Engagement =>
  must(addRound.run(engagement, { id: LATER, name: 'Later', date: '2026-06-30' }));

/** The engagement with the round and so many raters of each department, `Sales-1` and on. */
export function withRaters(engagement: Engagement, raters: Readonly<Record<string, number>>): Engagement {
  let rated = must(addRound.run(engagement, { id: ROUND, name: 'Kick-off', date: '2026-03-31' }));
  for (const [name, count] of Object.entries(raters)) {
    for (let number = 1; number <= count; number++) {
      const id = `${name}-${number}` as RaterId;
      rated = must(addRater.run(rated, { id, department: department(name), name: id }));
    }
  }
  return rated;
}

type Row = readonly (number | null | undefined)[];
export interface Sheet {
  readonly service: ServiceId;
  readonly side?: Side;
  /** By rater, then by dimension. */
  readonly performance?: readonly Row[];
  readonly importance?: readonly Row[];
  readonly subject?: Subject;
  readonly comment?: string;
  readonly round?: RoundId;
}

/** The engagement with what the raters of a side say, the first row by the first rater; undefined is no answer. */
export function answered(
  engagement: Engagement,
  { service, side = 'customer', subject, comment = '', round = ROUND, ...rows }: Sheet,
): Engagement {
  const row = engagement.services.get(service);
  if (row === undefined) throw new Error('no such service');
  const subjects: readonly Subject[] = subject === undefined ? DIMENSIONS : [subject];
  const count = Math.max(rows.performance?.length ?? 0, rows.importance?.length ?? 0);
  const answers = (aspect: Aspect, place: number): readonly Answer[] =>
    subjects.map((name, column) => ({ aspect, subject: name, answer: rows[aspect]?.[place]?.[column] }));
  const ratings = Array.from({ length: count }, (_, place): Said => {
    const rater = `${row[side]}-${place + 1}` as RaterId;
    const id = `${round}-${service}-${side}-${rater}` as RatingId;
    const said = [...answers('performance', place), ...answers('importance', place)];
    return { id, round, service, rater, side, answers: said, comment };
  });
  return must(setAnswers.run(engagement, { ratings }));
}
