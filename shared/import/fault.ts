import type { NameFault } from '#shared/model/named.ts';
import type { WeightFault } from '#shared/model/service.ts';

/** The two tables of an edge-list import. */
export type Sheet = 'edges' | 'nodes';

/** Why a table cannot be read at all. Each code has words in the catalogues (`fault.<code>`). */
export type TableFault =
  | { readonly code: 'import-too-large'; readonly limitMb: number }
  | { readonly code: 'import-too-many-cells'; readonly limit: number }
  | { readonly code: 'import-too-many-departments'; readonly limit: number }
  | { readonly code: 'import-too-many-services'; readonly limit: number }
  | { readonly code: 'import-encoding' }
  | { readonly code: 'import-not-a-table' }
  | { readonly code: 'import-no-rows' }
  | { readonly code: 'import-column-missing'; readonly column: string; readonly found: string }
  | { readonly code: 'import-column-twice'; readonly column: string; readonly first: string; readonly second: string };

export type SheetFault = TableFault & { readonly sheet: Sheet };

/** What a cell may be refused for. */
export type CellFault =
  | { readonly code: 'import-name-empty'; readonly column: string }
  | { readonly code: 'import-name-too-long'; readonly column: string; readonly limit: number }
  | { readonly code: 'import-weight-empty' }
  | { readonly code: 'import-weight-not-a-number'; readonly value: string }
  | { readonly code: 'import-weight-decimal-comma'; readonly value: string }
  | { readonly code: 'import-weight-not-finite'; readonly value: string }
  | { readonly code: 'import-weight-negative'; readonly value: string }
  | { readonly code: 'import-weight-zero' }
  | { readonly code: 'import-weight-off-scale'; readonly value: string }
  | { readonly code: 'import-weight-too-large'; readonly value: string; readonly limit: number }
  | { readonly code: 'import-amount-invalid'; readonly column: string; readonly value: string }
  | { readonly code: 'import-party-unknown'; readonly value: string };

/** Why a row cannot be taken. */
export type RowProblem =
  | CellFault
  | { readonly code: 'import-field-count'; readonly expected: number; readonly found: number }
  | { readonly code: 'import-quote-open' }
  | { readonly code: 'import-self-service'; readonly name: string }
  | {
      readonly code: 'import-duplicate-service';
      readonly provider: string;
      readonly customer: string;
      readonly first: number;
    }
  | { readonly code: 'import-duplicate-department'; readonly name: string; readonly first: number };

/** `row` is the row of the spreadsheet: the header is row 1 and empty rows count. */
export type RowFault = RowProblem & { readonly sheet: Sheet; readonly row: number };

/** The words of an import for what the model says of a name; the column tells which of the two names it is. */
export function nameFault(fault: NameFault, column: string): CellFault {
  return fault.code === 'name-empty'
    ? { code: 'import-name-empty', column }
    : { code: 'import-name-too-long', column, limit: fault.limit };
}

/** The words of an import for what the model says of a weight. */
export function weightCellFault(fault: WeightFault, value: string): CellFault {
  switch (fault.code) {
    case 'weight-not-a-number':
      return { code: 'import-weight-not-finite', value };
    case 'weight-not-positive':
      return fault.weight === 0 ? { code: 'import-weight-zero' } : { code: 'import-weight-negative', value };
    case 'weight-off-scale':
      return { code: 'import-weight-off-scale', value };
    case 'weight-too-large':
      return { code: 'import-weight-too-large', value, limit: fault.limit };
  }
}
