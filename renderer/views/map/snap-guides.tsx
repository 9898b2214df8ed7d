import type { Core, EventObject } from 'cytoscape';
import { useEffect, useState } from 'react';
import { GUIDES } from './drag-moves.ts';
import type { Guide } from './snap.ts';

/** The lines that show what a dragged department has snapped to. */
export function SnapGuides({ cy }: { readonly cy: Core }) {
  const [guides, setGuides] = useState<readonly Guide[]>([]);
  useEffect(() => {
    const show = (_event: EventObject, next: readonly Guide[]): void =>
      setGuides((old) => (old.length === 0 && next.length === 0 ? old : next));
    cy.on(GUIDES, show);
    return () => {
      cy.off(GUIDES, show);
    };
  }, [cy]);
  if (guides.length === 0) return null;
  const zoom = cy.zoom();
  const pan = cy.pan();
  return (
    <svg className="snap-guides" aria-hidden="true">
      {guides.map(({ from, to }) => (
        <line
          key={`${from.x} ${from.y} ${to.x} ${to.y}`}
          x1={from.x * zoom + pan.x}
          y1={from.y * zoom + pan.y}
          x2={to.x * zoom + pan.x}
          y2={to.y * zoom + pan.y}
        />
      ))}
    </svg>
  );
}
