import type { Core } from 'cytoscape';
import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { Point } from '#shared/model/department.ts';
import { noteOf, tipPlace } from './note-tip-model.ts';
import { useNoteTip } from './use-note-tip.ts';
import './note-tip.css';

/** What a note says, beside its mark on the map. */
export function NoteTip({ cy }: { readonly cy: Core }) {
  const t = useT();
  const tip = useNoteTip(cy);
  const text = useStore(({ engagement }) => noteOf(engagement, tip.id));
  const spot = tip.id === undefined ? undefined : markSpot(cy, tip.id);
  if (text === undefined || spot === undefined) return null;
  return (
    <div
      className="note-tip"
      role="tooltip"
      aria-live="polite"
      aria-label={t('note.title')}
      style={tipPlace(spot, { width: cy.width(), height: cy.height() })}
      onMouseEnter={tip.hold}
      onMouseLeave={tip.let}
    >
      {text}
    </div>
  );
}

/** Where the mark of a note stands on the canvas, in px. */
function markSpot(cy: Core, id: string): Point | undefined {
  const edge = cy.edges().getElementById(id);
  if (edge.nonempty()) return edge.renderedMidpoint();
  const node = cy.nodes().getElementById(id);
  if (node.empty()) return undefined;
  const { x, y } = node.renderedPosition();
  return { x: x + node.renderedWidth() / 2, y: y + node.renderedHeight() / 2 };
}
