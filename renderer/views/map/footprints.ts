import type { EdgeSingular } from 'cytoscape';
import type { Footprint } from './changed-area.ts';
import type { Drawn } from './library-renderer.ts';

/** Of the widest arrow's head and of what is laid under a selected one, from the middle of the line, in map units. */
const REACH = 20;

/** What each element covers as it is drawn, kept until it changes: asking the library costs more than all else. */
export class Footprints {
  readonly #known = new Map<string, Footprint>();

  of(element: Drawn): Footprint {
    const known = this.#known.get(element.id());
    if (known !== undefined) return known;
    const made = footprintOf(element);
    this.#known.set(element.id(), made);
    return made;
  }

  forget(element: Drawn): void {
    this.#known.delete(element.id());
  }
}

function footprintOf(element: Drawn): Footprint {
  const { x1, y1, x2, y2 } = element.boundingBox();
  const area = { x1, y1, x2, y2 };
  if (!element.isEdge()) return { area };
  const edge = element as EdgeSingular;
  if (edge.style('curve-style') !== 'straight' || edge.data('label') !== '') return { area };
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const isLine = [from.x, from.y, to.x, to.y].every(Number.isFinite);
  return isLine ? { area, line: { from: { ...from }, to: { ...to }, reach: REACH } } : { area };
}
