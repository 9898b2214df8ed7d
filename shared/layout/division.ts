import { defineLayout } from './drawing-task.ts';
import { drawFresh } from './fresh.ts';

/** By division: rectangles side by side, rows and columns aligned, few arrows over boxes. */
export const division = defineLayout({ id: 'division', draw: drawFresh });
