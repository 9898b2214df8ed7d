import type { Core } from 'cytoscape';
import type { Point } from '#shared/model/department.ts';

/** How long departments take to their new places, in ms: long enough to be followed, too short to wait for. */
const DURATION = 240;
/** With more departments than this nobody follows one. */
const MOST = 400;

/** Soft at both ends; 0 to 1 for 0 to 1. */
export const eased = (share: number): number => (share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2);

export const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/**
 * Makes a change of places and view and, where motion is welcome, shows it as one movement: everything is put back to where it
 * was and led to where it is. What somebody else moves meanwhile is left alone.
 */
export function glide(cy: Core, change: () => void): void {
  const nodes = cy.nodes('.department');
  const placesNow = (): Map<string, Point> => new Map(nodes.map((node) => [node.id(), { ...node.position() }]));
  const viewNow = () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const before = placesNow();
  const viewBefore = viewNow();
  change();
  if (nodes.length > MOST || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const after = placesNow();
  const viewAfter = viewNow();
  const moving = nodes.filter((node) => {
    const [from, to] = [before.get(node.id()), after.get(node.id())];
    return from !== undefined && to !== undefined && (from.x !== to.x || from.y !== to.y);
  });
  if (moving.empty()) return;

  const last = new Map(after);
  let lastView = viewAfter;
  const show = (share: number): void => {
    cy.batch(() => {
      moving.forEach((node) => {
        const id = node.id();
        const [from, to, put] = [before.get(id), after.get(id), last.get(id)];
        const now = node.position();
        if (from === undefined || to === undefined || now.x !== put?.x || now.y !== put.y) return;
        const next = between(from, to, share);
        node.position({ ...next });
        last.set(id, next);
      });
    });
    const { x, y } = cy.pan();
    if (cy.zoom() !== lastView.zoom || x !== lastView.pan.x || y !== lastView.pan.y) return;
    lastView = {
      zoom: viewBefore.zoom + (viewAfter.zoom - viewBefore.zoom) * share,
      pan: between(viewBefore.pan, viewAfter.pan, share),
    };
    cy.viewport({ zoom: lastView.zoom, pan: { ...lastView.pan } });
    // The library may round; what it has is what must still be there next time.
    lastView = viewNow();
  };
  const start = performance.now();
  const step = (now: number): void => {
    if (cy.destroyed()) return;
    const share = Math.min(1, Math.max(0, (now - start) / DURATION));
    show(eased(share));
    if (share < 1) requestAnimationFrame(step);
  };
  show(0);
  requestAnimationFrame(step);
}
