import { isDay } from '#shared/kernel/day.ts';
import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from './department.ts';
import { checkText, type TextFault } from './limits.ts';
import { checkOptionalName, type Named, type NameFault } from './named.ts';
import type { ServiceId } from './service.ts';

export type ActionId = Id<'action'>;

/** The four ways in which a client can act on a finding. */
export const STRATEGIES = ['training', 'communication', 'rules', 'appraisal'] as const;
export type Strategy = (typeof STRATEGIES)[number];

export const ACTION_STATUSES = ['open', 'doing', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Text fields of one line, in the order in which they are asked. */
export const ACTION_LINES = ['owner', 'before', 'after'] as const;
export const ACTION_DAYS = ['dueDate', 'remeasureDate'] as const;

/**
 * What an action says besides its name. An empty text means: not recorded. Before and after are what was measured, as the client puts
 * it: "2.4 of 5", "38 % on time".
 */
export interface ActionFields extends Readonly<Record<(typeof ACTION_LINES)[number], string>> {
  readonly strategy: Strategy;
  readonly status: ActionStatus;
  /** ISO date (YYYY-MM-DD), or empty. */
  readonly dueDate: string;
  /** ISO date on which the services it is about are rated or measured again, or empty. */
  readonly remeasureDate: string;
  readonly notes: string;
}

/**
 * What the client agrees to do. It belongs to the engagement, not to a map: whoever or whatever it is about may go, the action stays
 * and loses that reference alone.
 */
export interface Action extends Named, ActionFields {
  readonly id: ActionId;
  /** Id of the rule whose finding it came from, about the departments below; text that matches `RULE_PATTERN`, or empty. */
  readonly finding: string;
  /** Whom it is about; none twice, may be none. */
  readonly departments: readonly DepartmentId[];
  /** What it is about; none twice, may be none. */
  readonly services: readonly ServiceId[];
  readonly extra: Extra;
}

export type ActionFault = NameFault | TextFault | { readonly code: 'date-not-valid'; readonly date: string };

/** The fields with cleaned texts, or why they cannot be kept. */
export function checkActionFields(fields: ActionFields): Result<ActionFields, ActionFault> {
  for (const name of ACTION_DAYS) {
    const day = fields[name];
    if (day !== '' && !isDay(day)) return err({ code: 'date-not-valid', date: day.slice(0, 20) });
  }
  const lines = { owner: '', before: '', after: '' };
  for (const name of ACTION_LINES) {
    const line = checkOptionalName(fields[name]);
    if (!line.ok) return line;
    lines[name] = line.value;
  }
  const notes = checkText(fields.notes);
  return notes.ok ? ok({ ...fields, ...lines, notes: notes.value }) : notes;
}

/** Whether it should have been finished before this day (YYYY-MM-DD). */
export function isOverdue({ status, dueDate }: Pick<Action, 'status' | 'dueDate'>, today: string): boolean {
  return dueDate !== '' && dueDate < today && (status === 'open' || status === 'doing');
}

/** By due date, those without one last; then by id. */
export function byDueDate(a: Action, b: Action): number {
  if (a.dueDate === b.dueDate) return a.id < b.id ? -1 : 1;
  if (a.dueDate === '' || b.dueDate === '') return a.dueDate === '' ? 1 : -1;
  return a.dueDate < b.dueDate ? -1 : 1;
}
