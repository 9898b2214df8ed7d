import { type Copies, insertCopies } from './copies.ts';
import { defineEdit } from './edit.ts';

/** Puts on a map what was copied from a map, this one or another. */
export const paste = defineEdit({ id: 'paste', run: (engagement, input: Copies) => insertCopies(engagement, input) });
