import type { Core } from 'cytoscape';
import { ArrowRight } from 'lucide-react';
import { type PointerEvent, useState } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { connectDepartments } from './gestures.ts';
import { useRenderedRect } from './map-overlay.ts';
import { useHovered } from './use-hovered.ts';

/** The knob at the right of a department under the pointer or selected alone: drag it to the internal customer. */
export function ConnectHandle({ cy }: { readonly cy: Core }) {
  const app = useApp();
  const t = useT();
  const only = useStore(({ selection }) =>
    selection.departments.size === 1 ? [...selection.departments][0] : undefined,
  );
  const hovered = useHovered(cy);
  const [drag, setDrag] = useState<Drag>();
  const id = drag?.from ?? hovered ?? only;
  const rect = useRenderedRect(cy, id);
  if (id === undefined || rect === undefined) return null;

  const at = (event: PointerEvent): { x: number; y: number } => {
    const bounds = cy.container()?.getBoundingClientRect();
    return { x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) };
  };
  const start = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: id, to: at(event), over: undefined });
  };
  const move = (event: PointerEvent): void => {
    if (drag === undefined) return;
    const to = at(event);
    const over = departmentAt(cy, to, drag.from);
    if (over !== drag.over) mark(cy, over);
    setDrag({ ...drag, to, over });
  };
  const end = (): void => {
    mark(cy, undefined);
    setDrag(undefined);
    if (drag?.over !== undefined) connectDepartments(app, drag.from, drag.over);
  };
  const cancel = (): void => {
    mark(cy, undefined);
    setDrag(undefined);
  };

  const from = { x: rect.left + rect.width, y: rect.top + rect.height / 2 };
  return (
    <>
      {drag !== undefined && (
        <svg className="ghost" aria-hidden="true">
          <defs>
            <marker
              id="ghost-head"
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0 10 5 0 10Z" />
            </marker>
          </defs>
          <line x1={from.x} y1={from.y} x2={drag.to.x} y2={drag.to.y} markerEnd="url(#ghost-head)" />
        </svg>
      )}
      <button
        type="button"
        className="connect-handle"
        tabIndex={-1}
        aria-label={t('map.connect-handle')}
        title={t('map.connect-handle')}
        style={{ left: from.x, top: from.y }}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={cancel}
      >
        <ArrowRight size={14} aria-hidden="true" />
      </button>
    </>
  );
}

interface Drag {
  readonly from: DepartmentId;
  readonly to: { readonly x: number; readonly y: number };
  readonly over: DepartmentId | undefined;
}

function departmentAt(cy: Core, at: { x: number; y: number }, except: DepartmentId): DepartmentId | undefined {
  const hit = cy.nodes('.department').filter((node) => {
    const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
    return at.x >= x1 && at.x <= x2 && at.y >= y1 && at.y <= y2 && node.id() !== except;
  });
  return hit.empty() ? undefined : (hit[0]?.id() as DepartmentId);
}

function mark(cy: Core, over: DepartmentId | undefined): void {
  cy.batch(() => {
    cy.nodes('.target').removeClass('target');
    if (over !== undefined) cy.getElementById(over).addClass('target');
  });
}
