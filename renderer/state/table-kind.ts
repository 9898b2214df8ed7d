/** The tables that a map can be read and typed as. */
export const TABLE_KINDS = ['departments', 'services'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
