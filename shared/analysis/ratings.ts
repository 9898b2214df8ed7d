import type { ServiceId } from '#shared/model/service.ts';

export type RatingSubject =
  | 'overall'
  | 'awareness'
  | 'goals'
  | 'value'
  | 'time'
  | 'execution'
  | 'information'
  | 'emotion';

export interface Rating {
  readonly subject: RatingSubject;
  readonly mean: number /* of the internal customers, 1-5 */;
  readonly respondents: number;
  readonly agreement?: number /* r_wg */;
  readonly own?: number /* mean of the provider's mirror answers */;
}

export type Ratings = ReadonlyMap<ServiceId, readonly Rating[]>;
