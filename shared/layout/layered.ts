import { drawColumns } from './columns.ts';
import { defineLayout } from './drawing-task.ts';
import { layersOf } from './layers.ts';
import { wire } from './wiring.ts';

/** How many layers there may be, as a multiple of the columns that would give the wanted aspect without an empty slot. */
const LONG = 1.4;

/** By flow: providers to the left of their internal customers, divisions in rows of their own. */
export const layered = defineLayout({
  id: 'layered',
  draw(task) {
    const { content, departments, pitch, aspect } = task;
    const wiring = wire(
      content,
      departments.map(({ id }) => id),
    );
    const ideal = Math.sqrt((departments.length * aspect * pitch.y) / pitch.x);
    return drawColumns(task, wiring, layersOf(wiring, Math.max(4, Math.ceil(LONG * ideal))));
  },
});
