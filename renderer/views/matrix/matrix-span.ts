/** A place in the matrix: provider down, internal customer across, both 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is marked: from where marking began to where the cursor stands. */
export interface Marked {
  readonly anchor: Place;
  readonly cursor: Place;
}

/** The rectangle of a marking; all four are inside it. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const START: Marked = { anchor: { row: 0, column: 1 }, cursor: { row: 0, column: 1 } };

export const spanOf = ({ anchor, cursor }: Marked): Span => ({
  top: Math.min(anchor.row, cursor.row),
  left: Math.min(anchor.column, cursor.column),
  bottom: Math.max(anchor.row, cursor.row),
  right: Math.max(anchor.column, cursor.column),
});

export const holds = (span: Span, row: number, column: number): boolean =>
  row >= span.top && row <= span.bottom && column >= span.left && column <= span.right;

/** The places of a rectangle that are pairs: no department serves itself. */
export function pairsIn(span: Span): readonly Place[] {
  const places: Place[] = [];
  for (let row = span.top; row <= span.bottom; row++)
    for (let column = span.left; column <= span.right; column++) if (row !== column) places.push({ row, column });
  return places;
}

/** The marking after a step of so many rows and columns, kept inside `size` departments. */
export function stepped(marked: Marked, rows: number, columns: number, size: number, extend: boolean): Marked {
  const within = (value: number): number => Math.max(0, Math.min(size - 1, value));
  const cursor = { row: within(marked.cursor.row + rows), column: within(marked.cursor.column + columns) };
  return { anchor: extend ? marked.anchor : cursor, cursor };
}
