import type { Core } from 'cytoscape';
import { ArrowRight } from 'lucide-react';
import { type PointerEvent, useState } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import { useRenderedRect } from './map-overlay.ts';
import { serviceDrawing } from './service-drawing.ts';
import { useHovered } from './use-hovered.ts';

/** The knob at the right of a department under the pointer or selected alone: drag it to the internal customer. */
export function ConnectHandle({ cy }: { readonly cy: Core }) {
  const app = useApp();
  const t = useT();
  const only = useStore(({ selection }) =>
    selection.departments.size === 1 ? [...selection.departments][0] : undefined,
  );
  const hovered = useHovered(cy);
  const [dragged, setDragged] = useState<DepartmentId>();
  const id = dragged ?? hovered ?? only;
  const rect = useRenderedRect(cy, id);
  if (id === undefined || rect === undefined) return null;

  const drawing = serviceDrawing(cy, app);
  const at = (event: PointerEvent): Point => {
    const bounds = cy.container()?.getBoundingClientRect();
    return { x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) };
  };
  const start = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(id);
    drawing.begin(id, at(event));
  };
  return (
    <button
      type="button"
      className="connect-handle"
      tabIndex={-1}
      aria-label={t('map.connect-handle')}
      title={t('map.connect-handle')}
      style={{ left: rect.left + rect.width, top: rect.top + rect.height / 2 }}
      onPointerDown={start}
      onPointerMove={(event) => drawing.move(at(event))}
      onPointerUp={(event) => {
        setDragged(undefined);
        drawing.move(at(event));
        drawing.finish();
      }}
      onPointerCancel={() => {
        setDragged(undefined);
        drawing.cancel();
      }}
    >
      <ArrowRight size={14} aria-hidden="true" />
    </button>
  );
}
