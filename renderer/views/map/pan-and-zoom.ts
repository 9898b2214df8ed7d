import type { Core } from 'cytoscape';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { createPanning } from './picture-pan.ts';

/** Zoom for one notch of a mouse wheel (100 px); a pinch sends many small ones. */
const ZOOM_PER_NOTCH = 1.1;
const NOTCH = 100;
const LINE = 16;

/**
 * The wheel pans, with Shift sideways, with Ctrl or Cmd (and a pinch) it zooms at the pointer; the middle button, the
 * right button and Space with the left one drag the view. Cytoscape's own ways differ, so they are off.
 */
export function listenToPanAndZoom(cy: Core): () => void {
  const container = cy.container();
  if (container === null) return () => undefined;
  const stop = new AbortController();
  const panning = createPanning(cy, container);
  const { signal } = stop;
  let space = false;
  let from: { readonly x: number; readonly y: number } | undefined;

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const { x, y } = { x: event.deltaX * unit, y: event.deltaY * unit };
    if (event.ctrlKey || event.metaKey) {
      const bounds = container.getBoundingClientRect();
      panning.settle();
      const renderedPosition = { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
      cy.zoom({ level: cy.zoom() * ZOOM_PER_NOTCH ** (-y / NOTCH), renderedPosition });
    } else panning.by(event.shiftKey && x === 0 ? { x: -y, y: 0 } : { x: -x, y: -y });
  };
  const onDown = (event: MouseEvent): void => {
    panning.settle();
    if (event.button === 0 && !space) return;
    event.preventDefault();
    event.stopPropagation();
    from = { x: event.clientX, y: event.clientY };
    container.classList.add('panning');
  };
  const onMove = (event: MouseEvent): void => {
    if (from === undefined) return;
    event.stopPropagation();
    panning.by({ x: event.clientX - from.x, y: event.clientY - from.y });
    from = { x: event.clientX, y: event.clientY };
  };
  const onUp = (event: MouseEvent): void => {
    if (from === undefined) return;
    event.stopPropagation();
    from = undefined;
    panning.settle();
    container.classList.remove('panning');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'Space') return;
    const onMap = document.activeElement?.closest('[data-canvas]') != null && !belongsToInputMethod(event);
    space = event.type === 'keydown' && onMap;
    container.classList.toggle('pannable', space);
  };

  container.addEventListener('wheel', onWheel, { signal, passive: false, capture: true });
  container.addEventListener('mousedown', onDown, { signal, capture: true });
  window.addEventListener('mousemove', onMove, { signal, capture: true });
  window.addEventListener('mouseup', onUp, { signal, capture: true });
  window.addEventListener('keydown', onKey, { signal });
  window.addEventListener('keyup', onKey, { signal });
  return () => {
    panning.stop();
    stop.abort();
  };
}
