import type { Core, EventObject } from 'cytoscape';
import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { contextOf } from '#renderer/state/context-menu.ts';
import { NOTHING, type Selection, selectDepartments, selectServices } from '#renderer/state/selection.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** A right button that moved further than this, in px, was dragging the view. */
const STILL = 4;

/** Opens the menu of what is under the pointer, which is selected first unless it is already. Gives the way out. */
export function listenToContextMenu(cy: Core, app: App): () => void {
  const container = cy.container();
  if (container === null) return () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  let under: EventObject['target'] = cy;
  let from: { readonly x: number; readonly y: number } | undefined;
  const onMove = ({ target }: EventObject): void => {
    under = target;
  };
  const onDown = (event: MouseEvent): void => {
    if (event.button === 2) from = { x: event.clientX, y: event.clientY };
  };
  const onUp = (event: MouseEvent): void => {
    const pressed = from;
    from = undefined;
    if (event.button !== 2 || pressed === undefined) return;
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) >= STILL) return;
    const selection = selectionFor(under, cy, app.store.getState());
    app.store.setState({ selection, contextMenu: { x: event.clientX, y: event.clientY, on: contextOf(selection) } });
  };
  cy.on('mousemove', onMove);
  container.addEventListener('mousedown', onDown, { signal, capture: true });
  container.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  // The window hears the button whatever else is done with it, such as dragging the view.
  window.addEventListener('mouseup', onUp, { signal, capture: true });
  return () => {
    cy.off('mousemove', onMove);
    stop.abort();
  };
}

function selectionFor(under: EventObject['target'], cy: Core, { selection, engagement }: AppState): Selection {
  if (under === cy || under?.removed?.() === true) return NOTHING;
  const id: string = under.id();
  if (under.hasClass('division')) {
    const members: string[] = under.descendants('.department').map((node: { id(): string }) => node.id());
    return selectDepartments(members as DepartmentId[]);
  }
  if (under.hasClass('collapsed')) {
    const rows = [...engagement.departments.values()];
    return selectDepartments(rows.flatMap((row) => ((row.division as string | undefined) === id ? row.id : [])));
  }
  if (under.isEdge()) return selection.services.has(id as ServiceId) ? selection : selectServices([id as ServiceId]);
  return selection.departments.has(id as DepartmentId) ? selection : selectDepartments([id as DepartmentId]);
}
