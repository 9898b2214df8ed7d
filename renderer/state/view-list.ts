import type { PlainKey } from '#shared/i18n/translator.ts';

/** What a view is called, and how to reach it. */
export interface ViewEntry {
  readonly id: string;
  readonly label: PlainKey;
  readonly keys: string;
}

/** THE LIST of views on a map, in the order of their tabs; `views.ts` says what draws each. */
export const VIEW_LIST = [
  { id: 'map', label: 'view.map', keys: 'Alt+1' },
  { id: 'matrix', label: 'view.matrix', keys: 'Alt+2' },
  { id: 'tables', label: 'view.tables', keys: 'Alt+3' },
  { id: 'ledger', label: 'view.ledger', keys: 'Alt+4' },
  { id: 'compare', label: 'view.compare', keys: 'Alt+5' },
  { id: 'ratings', label: 'view.ratings', keys: 'Alt+6' },
  { id: 'scores', label: 'view.scores', keys: 'Alt+7' },
] as const satisfies readonly ViewEntry[];

export type ViewId = (typeof VIEW_LIST)[number]['id'];
