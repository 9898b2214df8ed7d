import type { NameFault } from '#shared/model/named.ts';
import type { WeightFault } from '#shared/model/service.ts';

/** A piece of the line, in UTF-16 code units: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a line cannot be taken, and which piece of it. Each code has words in the catalogues (`fault.<code>`). */
export type QuickProblem =
  | NameFault
  | WeightFault
  /** An arrow with nobody before or behind it. */
  | { readonly code: 'quick-name-missing' }
  | { readonly code: 'quick-quote-open' }
  | { readonly code: 'quick-after-quote' }
  /** A service's name, but only one department. */
  | { readonly code: 'quick-no-arrow' }
  | { readonly code: 'quick-arrow-in-name' }
  | { readonly code: 'self-service'; readonly name: string };

export type QuickFault = QuickProblem & { readonly at: Span };
