import type { DepartmentId } from '#shared/model/department.ts';
import type { RaterId } from '#shared/model/rater.ts';
import type { Aspect, Side } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';

/** Whose answers are being entered: as chosen, which may be gone from the engagement by now. */
export interface RatingDesk {
  /** Undefined: the latest. */
  readonly round: RoundId | undefined;
  readonly department: DepartmentId | undefined;
  readonly rater: RaterId | undefined;
  readonly side: Side;
  readonly aspect: Aspect;
}

export const FIRST_DESK: RatingDesk = {
  round: undefined,
  department: undefined,
  rater: undefined,
  side: 'customer',
  aspect: 'performance',
};
