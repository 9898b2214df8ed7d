import type { DepartmentId } from '#shared/model/department.ts';

/** THE LIST of what the scores are shown as, in the order in which a consultant reads them. */
export const SCORE_PAGES = ['heat', 'gaps', 'importance', 'priorities', 'department', 'rounds', 'coverage'] as const;
export type ScorePage = (typeof SCORE_PAGES)[number];

/** What is open in the view of scores; of which round is chosen with the ratings. */
export interface ScoreDesk {
  readonly page: ScorePage;
  /** Whose sheet; undefined, or gone by now: the first that anything is said about. */
  readonly department: DepartmentId | undefined;
}

export const FIRST_SCORES: ScoreDesk = { page: 'heat', department: undefined };
