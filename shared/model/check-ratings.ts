import { isDay } from '#shared/kernel/day.ts';
import type { Engagement, RowOf } from './engagement.ts';
import { checkText } from './limits.ts';
import { checkName } from './named.ts';
import { ASPECTS, answerFault, type ServiceRating } from './rating.ts';

/** A broken rule of a round, a rater or a rating, and the field that breaks it. */
export type RatingSpot = readonly [rule: 'reference' | 'name' | 'date' | 'answer' | 'text', field: string];

export function* roundSpots({ date }: RowOf<'rounds'>): Generator<RatingSpot> {
  if (date !== '' && !isDay(date)) yield ['date', 'date'];
}

export function* raterSpots(engagement: Engagement, row: RowOf<'raters'>): Generator<RatingSpot> {
  if (!engagement.departments.has(row.department)) yield ['reference', 'department'];
  const name = checkName(row.name);
  if (!name.ok || name.value !== row.name) yield ['name', 'name'];
}

export function* ratingSpots(engagement: Engagement, row: ServiceRating): Generator<RatingSpot> {
  if (!engagement.rounds.has(row.round)) yield ['reference', 'round'];
  const service = engagement.services.get(row.service);
  if (service === undefined) yield ['reference', 'service'];
  const rater = engagement.raters.get(row.rater);
  // Who stands at an end of a service can change: what was said of it stays said, but it is not counted.
  const home = rater === undefined ? undefined : engagement.departments.get(rater.department);
  if (home === undefined || (service !== undefined && home.map !== service.map)) yield ['reference', 'rater'];
  for (const aspect of ASPECTS) {
    const answers = Object.values(row[aspect]);
    if (answers.some((answer) => answerFault(answer) !== undefined)) yield ['answer', aspect];
  }
  const comment = checkText(row.comment);
  if (!comment.ok || comment.value !== row.comment) yield ['text', 'comment'];
}
