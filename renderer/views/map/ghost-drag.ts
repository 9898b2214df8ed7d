import type { Core, EventObject } from 'cytoscape';
import { isLarge } from './large-map.ts';

/** Departments that are shown while they are dragged; of more only the first. */
const SHOWN = 60;

/**
 * On a large map what is dragged is shown as empty boxes that follow the pointer, and the drawing moves once, on the drop: a
 * drawing for every step would come long after the hand. Gives the way out.
 */
export function listenToGhostDrag(cy: Core): () => void {
  const container = cy.container();
  if (container === null) return () => undefined;
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  let ghosts: readonly HTMLElement[] = [];
  let start: { readonly x: number; readonly y: number } | undefined;
  let latest: MouseEvent | undefined;
  let letThrough = false;

  const onGrab = ({ target, originalEvent }: EventObject): void => {
    if (!isLarge(cy) || !(originalEvent instanceof MouseEvent) || start !== undefined) return;
    start = { x: originalEvent.clientX, y: originalEvent.clientY };
    const nodes = target.selected() ? cy.nodes('.department:selected') : target.union(target.descendants());
    ghosts = nodes
      .filter('.department')
      .slice(0, SHOWN)
      .map((node: ReturnType<Core['nodes']>[number]) => {
        const ghost = document.createElement('div');
        const { x, y } = node.renderedPosition();
        const [width, height] = [node.renderedWidth(), node.renderedHeight()];
        ghost.className = 'drag-ghost';
        ghost.style.left = `${x - width / 2}px`;
        ghost.style.top = `${y - height / 2}px`;
        ghost.style.width = `${width}px`;
        ghost.style.height = `${height}px`;
        return ghost;
      });
  };
  const end = (): void => {
    for (const ghost of ghosts) ghost.remove();
    ghosts = [];
    start = undefined;
    latest = undefined;
  };
  const onMove = (event: MouseEvent): void => {
    if (start === undefined || letThrough) return;
    event.stopPropagation();
    if (latest === undefined) container.append(...ghosts);
    latest = event;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    for (const ghost of ghosts) ghost.style.translate = `${x}px ${y}px`;
  };
  const onUp = (): void => {
    if (start === undefined) return;
    const move = latest;
    end();
    if (move === undefined) return;
    letThrough = true;
    // The library takes the first move for the start of a drag, and the second for the way.
    for (let time = 0; time < 2; time++) container.dispatchEvent(new MouseEvent('mousemove', move));
    letThrough = false;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || start === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    end();
    window.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  };
  cy.on('grabon', 'node', onGrab);
  window.addEventListener('mousemove', onMove, options);
  window.addEventListener('mouseup', onUp, options);
  window.addEventListener('keydown', onKey, options);
  return () => {
    end();
    cy.off('grabon', 'node', onGrab);
    stop.abort();
  };
}
