import type { Language } from '#shared/kernel/language.ts';

/** A line of a table of fields: what is asked, and what is recorded of it; empty where there is room to write. */
export interface Entry {
  readonly label: string;
  readonly text: string;
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: true }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  /** Columns share the width as `widths` say (their sum is 1); a cell may be empty, to be filled in by hand. */
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Two parties side by side, each with its lines to be filled in by hand. */
  | { readonly kind: 'signatures'; readonly parties: readonly string[]; readonly lines: readonly string[] }
  | { readonly kind: 'page-break' };

/** A document to be read, filled in or signed on paper (A4), independent of what writes it. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  readonly blocks: readonly PaperBlock[];
}
