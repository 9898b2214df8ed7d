import { repeatedFrom } from '#renderer/state/grid-fill.ts';
import type { Span } from '#renderer/state/grid-span.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { TypedRow } from './plan-rows.ts';
import type { CellTexts } from './read-cells.ts';
import type { SheetColumn, SheetRow } from './sheet.ts';

export type BlockFault =
  | { readonly code: 'paste-empty' }
  | { readonly code: 'block-too-wide'; readonly columns: number; readonly room: number }
  | { readonly code: 'block-too-long'; readonly lines: number; readonly limit: number };

/** More lines at once are for the import: each is tried before anything is done. */
export const BLOCK_LIMIT = 2000;

export interface SheetArea {
  readonly columns: readonly SheetColumn[];
  /** As they are sorted and filtered. */
  readonly rows: readonly SheetRow[];
}

type Block = readonly (readonly string[])[];

/**
 * What a copied block sets: by its heads where its first line has nothing but names of columns, else from `at` to the right and
 * down; what reaches below the last row is new. A single cell fills the whole marking. Figures cannot be set and are passed over.
 */
export function pastedRows(
  block: Block,
  { columns, rows }: SheetArea,
  span: Span,
): Result<readonly TypedRow[], BlockFault> {
  if (block.every((line) => line.every((cell) => cell.trim() === ''))) return err({ code: 'paste-empty' });
  if (block.length > BLOCK_LIMIT) return err({ code: 'block-too-long', lines: block.length, limit: BLOCK_LIMIT });
  const heads = headsOf(block, columns);
  if (heads !== undefined)
    return ok(
      typedRows(
        block,
        1,
        (at) => heads[at],
        () => 'named',
      ),
    );
  const [only = []] = block;
  if (block.length === 1 && only.length === 1) return ok(filledRows(only[0] ?? '', { columns, rows }, span));
  const wide = Math.max(...block.map((line) => line.length));
  const room = columns.length - span.left;
  if (wide > room) return err({ code: 'block-too-wide', columns: wide, room });
  return ok(
    typedRows(
      block,
      0,
      (at) => columns[span.left + at],
      (line) => rowAt(rows, span.top + line),
    ),
  );
}

const rowAt = (rows: readonly SheetRow[], at: number): TypedRow['to'] => {
  const row = rows[at];
  return row === undefined ? 'named' : { id: row.id };
};

function typedRows(
  block: Block,
  from: number,
  columnAt: (at: number) => SheetColumn | undefined,
  to: (line: number) => TypedRow['to'],
): readonly TypedRow[] {
  return block.flatMap((line, at): TypedRow[] => {
    if (at < from || line.every((cell) => cell.trim() === '')) return [];
    const texts: Record<string, string> = {};
    for (const [place, text] of line.entries()) {
      const column = columnAt(place);
      if (column !== undefined && column.kind !== 'figure') texts[column.id] = text;
    }
    return [{ line: at + 1, to: to(at), texts }];
  });
}

/** The columns that the first line names; undefined where it is a row like the others. */
function headsOf(block: Block, columns: readonly SheetColumn[]): readonly (SheetColumn | undefined)[] | undefined {
  const [first = []] = block;
  const heads = first.map((cell) =>
    columns.find(({ id, label }) => nameKey(label) === nameKey(cell) || id === cell.trim()),
  );
  const named = heads.every((column, at) => column !== undefined || first[at]?.trim() === '');
  return named && block.length > 1 && heads.some((column) => column?.needed) ? heads : undefined;
}

/** One text in every cell of a marking. */
function filledRows(text: string, area: SheetArea, span: Span): readonly TypedRow[] {
  return rowsOf(area, span, () => text);
}

/** The first row of the marking repeated over the rest of it; of a single row, the one above it. */
export function filledDown(area: SheetArea, span: Span): readonly TypedRow[] {
  const source = span.top < span.bottom ? span.top : span.top - 1;
  const from = area.rows[source];
  if (from === undefined) return [];
  return rowsOf(area, { ...span, top: source + 1 }, (column) => from.texts[column] ?? '');
}

/** The marking repeated over an area above or below it. */
export function filledOver(area: SheetArea, span: Span, over: Span): readonly TypedRow[] {
  return rowsOf(area, { ...over, bottom: Math.min(over.bottom, area.rows.length - 1) }, (column, row) => {
    const from = area.rows[repeatedFrom(span, { row, column: 0 }).row];
    return from?.texts[column] ?? '';
  });
}

/** Every cell of the marking emptied. */
export const clearedRows = (area: SheetArea, span: Span): readonly TypedRow[] => rowsOf(area, span, () => '');

function rowsOf(
  { columns, rows }: SheetArea,
  span: Span,
  text: (column: string, row: number) => string,
): readonly TypedRow[] {
  const set = columns.slice(span.left, span.right + 1).filter(({ kind }) => kind !== 'figure');
  if (set.length === 0) return [];
  const typed: TypedRow[] = [];
  for (let at = span.top; at <= span.bottom; at++) {
    const texts: CellTexts = Object.fromEntries(set.map(({ id }) => [id, text(id, at)]));
    // The empty row at the end is nothing to fill, but one may paste into it.
    if (at < rows.length || span.top === span.bottom)
      typed.push({ line: at - span.top + 1, to: rowAt(rows, at), texts });
  }
  return typed;
}

/** The marking as a block for a spreadsheet. */
export function copiedBlock({ columns, rows }: SheetArea, { top, left, bottom, right }: Span): Block {
  return rows.slice(top, bottom + 1).map((row) => columns.slice(left, right + 1).map(({ id }) => row.texts[id] ?? ''));
}
