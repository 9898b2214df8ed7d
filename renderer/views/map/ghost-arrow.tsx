import type { Core, EventObject } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Point } from '#shared/model/department.ts';
import { GHOST, type Ghost } from './service-drawing.ts';

/** The service that is being drawn, from its provider to its internal customer. */
export function GhostArrow({ cy }: { readonly cy: Core }) {
  const [ghost, setGhost] = useState<Ghost>();
  useEffect(() => {
    const show = (_event: EventObject, next: Ghost | undefined): void => setGhost(next);
    cy.on(GHOST, show);
    return () => {
      cy.off(GHOST, show);
    };
  }, [cy]);
  if (ghost === undefined) return null;
  const node = cy.nodes().getElementById(ghost.from);
  const box = { at: node.renderedPosition(), width: node.renderedWidth(), height: node.renderedHeight() };
  const border = borderTowards(box, ghost.to);
  const [start, end] = ghost.reversed ? [ghost.to, border] : [border, ghost.to];
  return (
    <svg className="ghost" aria-hidden="true" data-reversed={ghost.reversed}>
      <defs>
        <marker id="ghost-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 10 5 0 10Z" />
        </marker>
      </defs>
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} markerEnd="url(#ghost-head)" />
    </svg>
  );
}

/** Where the line from the middle of a box to a point leaves it; the point itself where that lies inside. */
export function borderTowards(box: { at: Point; width: number; height: number }, to: Point): Point {
  const [dx, dy] = [to.x - box.at.x, to.y - box.at.y];
  const share = Math.min(1, box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy));
  return { x: box.at.x + dx * share, y: box.at.y + dy * share };
}
