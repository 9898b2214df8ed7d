import { defineEdit } from './edit.ts';
import { moveDepartments } from './move-departments.ts';

/** Puts departments where a layout wants them. Moved like by hand; the step has another name. */
export const arrangeDepartments = defineEdit({ id: 'arrange-departments', run: moveDepartments.run });
