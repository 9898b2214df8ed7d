import type { DepartmentId } from './department.ts';
import type { DivisionId } from './division.ts';

/** What is done with what a filter does not let through. */
export const FILTER_WAYS = ['dim', 'hide'] as const;
export type FilterWay = (typeof FILTER_WAYS)[number];

/** Stands among divisions for departments that have none. */
export const NO_DIVISION = '';
/** Stands for any finding that is open. */
export const ANY_FINDING = 'any';

/** Which departments and services of a map are looked at. All that is asked must be so. */
export interface MapFilter {
  /** Divisions and `NO_DIVISION`; none of them: all departments. */
  readonly divisions: readonly (DivisionId | typeof NO_DIVISION)[];
  /** Least weight of services, above 0; departments without such a service are left out. */
  readonly weight: number | undefined;
  /** A rule, by its id, or `ANY_FINDING`: departments that such a finding stands about. */
  readonly finding: string | undefined;
  /** Departments that answer to this by their name or by the name of a service of theirs; empty: all. */
  readonly text: string;
  readonly way: FilterWay;
}

export const NO_FILTER: MapFilter = { divisions: [], weight: undefined, finding: undefined, text: '', way: 'dim' };

/** Along services to internal customers, against them to providers, or either way. */
export const FOCUS_WAYS = ['both', 'providers', 'customers'] as const;
export type FocusWay = (typeof FOCUS_WAYS)[number];
export const FOCUS_STEPS = [1, 2, 3, 4] as const;
export type FocusSteps = (typeof FOCUS_STEPS)[number];

/** Some departments and what is so many steps away from them. */
export interface Focus {
  readonly departments: readonly DepartmentId[];
  readonly steps: FocusSteps;
  readonly way: FocusWay;
}

/** Whether the filter asks for anything. */
export const asksNothing = ({ divisions, weight, finding, text }: MapFilter): boolean =>
  divisions.length === 0 && weight === undefined && finding === undefined && text.trim() === '';
