/** What a cell keeps free at each side, and above and below, in points. */
export const CELL = { side: 7, above: 6 } as const;
