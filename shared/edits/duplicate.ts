import { type Copies, insertCopies } from './copies.ts';
import { defineEdit } from './edit.ts';

/** Puts copies of departments and services beside the originals. */
export const duplicate = defineEdit({
  id: 'duplicate',
  run: (engagement, input: Copies) => insertCopies(engagement, input),
});
