/** What the cells of the matrix show. */
export const MATRIX_SHADES = ['weight', 'satisfaction'] as const;
export type MatrixShade = (typeof MATRIX_SHADES)[number];
