/** What the rows and columns of the matrix are ordered by. */
export const MATRIX_ORDERS = ['division', 'name', 'strength', 'community', 'cluster'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
