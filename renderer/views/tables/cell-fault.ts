/** Why a text cannot stand in a cell. Each code has words in the catalogues. */
export type CellFault =
  | { readonly code: 'cell-not-a-number'; readonly text: string }
  | { readonly code: 'cell-not-offered'; readonly text: string; readonly choices: string }
  | { readonly code: 'cell-unknown-department'; readonly text: string }
  | { readonly code: 'cell-ends-missing' }
  /** What was typed names a row that the filter hides. */
  | { readonly code: 'cell-row-hidden' };
