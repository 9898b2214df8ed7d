export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Fields that this version does not know, kept as they came and written back. */
export type Extra = ReadonlyMap<string, Json>;

export const NO_EXTRA: Extra = new Map();
