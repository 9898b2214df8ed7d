/** A cell of a grid, both 0-based. */
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

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export const spanOf = ({ anchor, cursor }: Marked): Span => ({
  top: Math.min(anchor.row, cursor.row),
  left: Math.min(anchor.column, cursor.column),
  bottom: Math.max(anchor.row, cursor.row),
  right: Math.max(anchor.column, cursor.column),
});

export const holds = (span: Span, row: number, column: number): boolean =>
  row >= span.top && row <= span.bottom && column >= span.left && column <= span.right;

/** The marking after a step of so many rows and columns, kept inside the grid. */
export function steppedIn(marked: Marked, rows: number, columns: number, size: GridSize, extend: boolean): Marked {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  const cursor = {
    row: within(marked.cursor.row + rows, size.rows),
    column: within(marked.cursor.column + columns, size.columns),
  };
  return { anchor: extend ? marked.anchor : cursor, cursor };
}
