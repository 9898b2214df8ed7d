import type { Party } from '#shared/model/department.ts';
import type { WeightKind } from '#shared/model/map.ts';
import type { RowFault, Sheet } from './fault.ts';

/** Which way the source draws its arrows: from who serves to who is served, or the other way. */
export const DIRECTIONS = ['provider-customer', 'customer-provider'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What is found in a file before any of it is taken. Rows are those of the spreadsheet: the header is row 1. */
export interface Draft {
  readonly weights: WeightKind;
  readonly divisions: readonly DraftDivision[];
  readonly departments: readonly DraftDepartment[];
  readonly services: readonly DraftService[];
  /** Rows that cannot be taken, in order; while there is one, nothing is built. */
  readonly errors: readonly RowFault[];
  /** What was assumed, so that the user can object. */
  readonly notices: readonly Notice[];
}

export interface DraftDivision {
  /** What departments name it by: `nameKey` of its name. */
  readonly key: string;
  readonly name: string;
  readonly row: number;
}

export interface DraftDepartment {
  /** What services name it by. */
  readonly key: string;
  readonly name: string;
  readonly party: Party;
  /** Key of its division. */
  readonly division?: string;
  readonly headcount?: number;
  readonly capacity?: number;
  readonly sheet: Sheet;
  readonly row: number;
}

export interface DraftService {
  /** Keys of departments. */
  readonly provider: string;
  readonly customer: string;
  /** May be empty. */
  readonly name: string;
  readonly weight: number;
  readonly row: number;
}

/** Each has words in the catalogues (`import.notice.<code>`). */
export type Notice = { readonly sheet: Sheet } & (
  | { readonly code: 'direction-assumed'; readonly from: string; readonly to: string; readonly other: Direction }
  | { readonly code: 'direction-by-columns'; readonly from: string; readonly to: string }
  | { readonly code: 'weights-scale' }
  | { readonly code: 'weights-volume'; readonly row: number; readonly value: string }
  | { readonly code: 'read-as'; readonly encoding: string }
  | { readonly code: 'columns-unused'; readonly columns: string }
  | { readonly code: 'departments-added'; readonly count: number; readonly name: string; readonly row: number }
);
