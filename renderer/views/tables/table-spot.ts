import type { GridSize, Marked, Place } from '#renderer/state/grid-span.ts';
import type { SheetRow } from './sheet.ts';

/** A cell by the row it belongs to, so that sorting, filtering and undo leave the cursor with its row. */
export interface Spot {
  /** Undefined: the empty row at the end. */
  readonly id: string | undefined;
  /** Where it stood, for when the row is gone. */
  readonly row: number;
  readonly column: number;
}

export interface Spots {
  readonly anchor: Spot;
  readonly cursor: Spot;
}

export const spotAt = (rows: readonly SheetRow[], { row, column }: Place): Spot => ({
  id: rows[row]?.id,
  row,
  column,
});

export const spotsAt = (rows: readonly SheetRow[], { anchor, cursor }: Marked): Spots => ({
  anchor: spotAt(rows, anchor),
  cursor: spotAt(rows, cursor),
});

/** Where the spots are now; the size counts the empty row at the end. */
export function placesOf({ anchor, cursor }: Spots, rows: readonly SheetRow[], size: GridSize): Marked {
  const place = ({ id, row, column }: Spot): Place => {
    const at = id === undefined ? rows.length : rows.findIndex((one) => one.id === id);
    return {
      row: Math.max(0, Math.min(size.rows - 1, at === -1 ? row : at)),
      column: Math.min(size.columns - 1, column),
    };
  };
  return { anchor: place(anchor), cursor: place(cursor) };
}
