import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanText } from '#shared/kernel/text.ts';
import type { DepartmentId } from './department.ts';
import type { TextFault } from './limits.ts';
import type { MapId } from './map.ts';

export type MarkId = Id<'mark'>;

/** Why a finding is set aside: the position is intended, or it does not concern the client. */
export const MARK_KINDS = ['by-design', 'dismissed'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What a mark is about: a kind of finding on a map, about these departments. */
export interface MarkSubject {
  readonly map: MapId;
  /** Id of the rule that makes the finding; one that this version does not have is kept. Text that matches `RULE_PATTERN`. */
  readonly rule: string;
  /** As the finding names them, the subject first; at least one, none twice. */
  readonly departments: readonly DepartmentId[];
}

/** A finding that somebody has set aside, and why. It stays where the finding is no longer made. */
export interface Mark extends MarkSubject {
  readonly id: MarkId;
  readonly kind: MarkKind;
  /** 1 to `REASON_LIMIT` UTF-16 code units, without blanks at its ends. */
  readonly reason: string;
  readonly extra: Extra;
}

export const RULE_PATTERN = /^[a-z][A-Za-z0-9-]{0,63}$/;
export const REASON_LIMIT = 1000;

/** Differs from one subject to the next. */
export function subjectKey({ map, rule, departments }: MarkSubject): string {
  // Ids and rules carry no space.
  return [map, rule, ...departments].join(' ');
}

export type ReasonFault = TextFault | { readonly code: 'reason-empty' };

/** The cleaned reason, or why it cannot be one. */
export function checkReason(text: string): Result<string, ReasonFault> {
  const reason = cleanText(text).trim();
  if (reason === '') return err({ code: 'reason-empty' });
  return reason.length > REASON_LIMIT ? err({ code: 'text-too-long', limit: REASON_LIMIT }) : ok(reason);
}
