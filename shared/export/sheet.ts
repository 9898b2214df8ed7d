import type { MapContent } from '#shared/model/map-content.ts';
import type { ExportInput } from './export-input.ts';

/** `share`: 0 to 1, shown in per cent. `decimal`: shown with three places. */
export type CellKind = 'text' | 'number' | 'decimal' | 'share';

/** Undefined: not recorded, or not defined for this row. */
export type SheetCell = string | number | undefined;

export interface SheetColumn {
  readonly head: string;
  readonly kind: CellKind;
}

/** One table of a workbook as plain data. A text stays a text, whatever it begins with; writers see to it. */
export interface Sheet {
  /** Of the sheet's tab, unique in its workbook, at most 31 characters without `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Several sheets in one file. */
export interface Workbook {
  readonly title: string;
  readonly date: string;
  readonly language: ExportInput['translator']['language'];
  readonly sheets: readonly Sheet[];
}

export interface SheetInput extends ExportInput {
  readonly content: MapContent;
}

/** A kind of sheet: the heads of its columns and what stands below them for each thing that it lists. */
export interface SheetKind<Id extends string = string> {
  readonly id: Id;
  readonly build: (input: SheetInput) => Sheet;
}

export function defineSheet<Id extends string>(kind: SheetKind<Id>): SheetKind<Id> {
  return kind;
}

export interface ColumnOf<Thing> extends SheetColumn {
  readonly cell: (thing: Thing) => SheetCell;
}

export function column<Thing>(
  head: string,
  cell: (thing: Thing) => SheetCell,
  kind: CellKind = 'text',
): ColumnOf<Thing> {
  return { head, kind, cell };
}

/** A row for each thing, a cell for each column. */
export function tabulated<Thing>(name: string, things: readonly Thing[], columns: readonly ColumnOf<Thing>[]): Sheet {
  return {
    name,
    columns: columns.map(({ head, kind }) => ({ head, kind })),
    rows: things.map((thing) => columns.map(({ cell }) => cell(thing))),
  };
}
