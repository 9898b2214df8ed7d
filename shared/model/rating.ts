import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { RaterId } from './rater.ts';
import type { RoundId } from './round.ts';
import type { ServiceId } from './service.ts';

export type RatingId = Id<'rating'>;

/** The seven dimensions along which an internal customer rates a service, in the order in which they are asked. */
export const DIMENSIONS = ['awareness', 'goals', 'value', 'time', 'execution', 'information', 'emotion'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a question is about: a dimension, or the service as a whole. */
export const SUBJECTS = ['overall', ...DIMENSIONS] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Who speaks: the internal customer, or the provider about itself (of importance: what it thinks matters to the customer). */
export const SIDES = ['customer', 'provider'] as const;
export type Side = (typeof SIDES)[number];

/** What is asked of each subject: how well it is done, and how much it matters. */
export const ASPECTS = ['performance', 'importance'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const ANSWER_MIN = 1;
export const ANSWER_MAX = 5;

/** 1 (not at all) to 5 (fully), whole; null: no basis to answer. A subject that is missing was not answered. */
export type Answers = Readonly<Partial<Record<Subject, number | null>>>;

/** What one rater said in one round about one service from one side; there is at most one of each. */
export interface ServiceRating {
  readonly id: RatingId;
  readonly round: RoundId;
  readonly service: ServiceId;
  readonly rater: RaterId;
  readonly side: Side;
  readonly performance: Answers;
  readonly importance: Answers;
  readonly comment: string;
  readonly extra: Extra;
}

export type RatingSubject = Pick<ServiceRating, 'round' | 'service' | 'rater' | 'side'>;

/** Differs from one rating to the next. */
export function ratingKey({ round, service, rater, side }: RatingSubject): string {
  // Ids carry no space.
  return `${round} ${service} ${rater} ${side}`;
}

export interface AnswerFault {
  readonly code: 'answer-off-scale';
  readonly answer: number;
}

/** Why this cannot be an answer, or undefined where it can. */
export function answerFault(answer: number | null): AnswerFault | undefined {
  const onScale = answer === null || (Number.isInteger(answer) && answer >= ANSWER_MIN && answer <= ANSWER_MAX);
  return onScale ? undefined : { code: 'answer-off-scale', answer };
}
