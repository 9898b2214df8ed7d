import type { Subject } from '#shared/model/rating.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** What is said of one service on one subject, over all who answered. */
export interface Rating {
  readonly subject: Subject;
  /** Mean answer of the internal customer's respondents, 1 to 5. */
  readonly mean: number;
  /** How many answered, 1 or more. */
  readonly respondents: number;
  /** How much they agree (r_wg), 0 to 1; missing with one respondent. */
  readonly agreement?: number;
  /** How the provider rates itself, mean of 1 to 5; missing where it did not answer. */
  readonly own?: number;
}

/** Means of too few respondents to be told are not in it. */
export type Ratings = ReadonlyMap<ServiceId, readonly Rating[]>;

export const NO_RATINGS: Ratings = new Map();
