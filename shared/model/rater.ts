import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { DepartmentId } from './department.ts';

export type RaterId = Id<'rater'>;

/** Somebody who rates services for a department: a name, or a code where the answers are anonymous. */
export interface Rater {
  readonly id: RaterId;
  readonly department: DepartmentId;
  /** 1 to `NAME_LIMIT` user-perceived characters on one line. */
  readonly name: string;
  /** Speaks for the department under their own name: where nobody else of it rates, the rating is theirs, not anonymous. */
  readonly head: boolean;
  readonly extra: Extra;
}
