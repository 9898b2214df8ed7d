import type { Core, EventObject } from 'cytoscape';
import { addLinked } from '#renderer/state/add-linked.ts';
import type { App } from '#renderer/state/app.ts';
import { toggleCollapsed } from '#renderer/state/collapsed.ts';
import { sameSelection } from '#renderer/state/selection.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { listenToContextMenu } from './context-gesture.ts';
import { listenToDragging } from './drag-moves.ts';
import { listenToMarquee } from './marquee.ts';
import { listenToPanAndZoom } from './pan-and-zoom.ts';
import { listenToQuickKeys } from './quick-keys.ts';
import { serviceDrawing } from './service-drawing.ts';
import { onGrid } from './snap.ts';

/** Two clicks or taps further apart than this, in px, are not one on top of the other. */
const SAME_SPOT = 12;

/** Turns what the pointer does on the canvas into edits and selection. Gives the way out. */
export function listenToGestures(cy: Core, app: App): () => void {
  const { store } = app;
  let pending = false;
  const selected = (): void => {
    if (pending) return;
    pending = true;
    // The library tells of each element; the last word counts.
    queueMicrotask(() => {
      pending = false;
      const departments = new Set(cy.nodes('.department:selected').map((node) => node.id() as DepartmentId));
      for (const id of membersOf(cy.nodes('.collapsed:selected').map((node) => node.id()))) departments.add(id);
      const services = new Set(
        cy
          .edges(':selected')
          .map((edge) => edge.id() as ServiceId)
          .filter((id) => store.getState().engagement.services.has(id)),
      );
      const selection = { departments, services };
      const state = store.getState();
      if (sameSelection(selection, state.selection)) return;
      const any = departments.size + services.size > 0;
      store.setState({ selection, ...(any ? { panel: 'details' as const, litFinding: undefined } : {}) });
    });
  };

  const membersOf = (divisions: readonly string[]): readonly DepartmentId[] =>
    [...store.getState().engagement.departments.values()].flatMap((row) =>
      row.division !== undefined && divisions.includes(row.division) ? row.id : [],
    );
  const drawing = serviceDrawing(cy, app);
  /** The last two clicks or taps: any two quick ones are called a double one, wherever they are. */
  let taps: readonly EventObject[] = [];
  const tapped = (event: EventObject): void => {
    taps = [...taps.slice(-1), event];
    app.canvas?.focus();
    const { tool } = store.getState();
    if (tool !== 'connect') {
      if (event.target === cy && store.getState().litFinding !== undefined) store.setState({ litFinding: undefined });
      return;
    }
    const onDepartment = event.target !== cy && event.target.hasClass('department');
    if (drawing.ghost() !== undefined) {
      drawing.move(event.renderedPosition);
      drawing.finish();
    } else if (onDepartment) drawing.begin(event.target.id(), event.renderedPosition);
  };
  const moved = ({ renderedPosition }: EventObject): void => {
    if (store.getState().tool === 'connect') drawing.move(renderedPosition);
  };
  const doubled = (event: EventObject): void => {
    // Two quick clicks with the tool are a service, or the beginning of one.
    if (store.getState().tool === 'connect') return;
    const [first] = taps;
    const apart =
      first === undefined ? 0 : Math.hypot(first.position.x - event.position.x, first.position.y - event.position.y);
    if (first === undefined || first.target !== event.target || apart * cy.zoom() > SAME_SPOT) return;
    if (event.target === cy) addLinked(app, onGrid(event.position));
    else if (event.target.hasClass('collapsed')) toggleCollapsed(app, [event.target.id()], false);
    else if (event.target.hasClass?.('department')) app.canvas?.editLabel(event.target.id() as DepartmentId);
  };

  // With a mouse the platform says what is a double click, by the speed set there; the library's own is much faster.
  const doubleTapped = (event: EventObject): void => {
    if (event.originalEvent.type.startsWith('touch')) doubled(event);
  };
  const doubleClicked = (event: MouseEvent): void => {
    const last = taps.at(-1);
    if (last === undefined) return;
    const { clientX, clientY } = last.originalEvent;
    if (Math.hypot(clientX - event.clientX, clientY - event.clientY) <= SAME_SPOT) doubled(last);
  };

  // Half a service must not wait for the next time that the tool is taken up.
  const stopTool = store.subscribe((state, before) => {
    if (state.tool !== before.tool) drawing.cancel();
  });
  cy.on('select unselect', selected);
  cy.on('tap', tapped);
  cy.on('mousemove', moved);
  cy.on('dbltap', doubleTapped);
  const container = cy.container();
  container?.addEventListener('dblclick', doubleClicked);
  const stops = [
    listenToPanAndZoom(cy),
    listenToDragging(cy, app),
    listenToMarquee(cy, app),
    listenToContextMenu(cy, app),
    listenToQuickKeys(app),
  ];
  return () => {
    cy.off('select unselect', selected);
    cy.off('tap', tapped);
    cy.off('mousemove', moved);
    drawing.cancel();
    cy.off('dbltap', doubleTapped);
    container?.removeEventListener('dblclick', doubleClicked);
    for (const stop of stops) stop();
    stopTool();
  };
}
