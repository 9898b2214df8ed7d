import type { Core, EventObject } from 'cytoscape';
import type { App } from '#renderer/state/app.ts';
import { freeName } from '#renderer/state/free-name.ts';
import { namingRun } from '#renderer/state/naming-run.ts';
import { sameSelection, selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { addDepartment } from '#shared/edits/add-department.ts';
import { connect } from '#shared/edits/connect.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { listenToContextMenu } from './context-gesture.ts';
import { listenToDragging } from './drag-moves.ts';
import { listenToMarquee } from './marquee.ts';
import { listenToPanAndZoom } from './pan-and-zoom.ts';
import { onGrid } from './snap.ts';

/** Two taps further apart than this, in px, are no double tap. */
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
      const services = new Set(cy.edges(':selected').map((edge) => edge.id() as ServiceId));
      const selection = { departments, services };
      const state = store.getState();
      if (sameSelection(selection, state.selection)) return;
      const any = departments.size + services.size > 0;
      store.setState({ selection, ...(any ? { panel: 'details' as const, litFinding: undefined } : {}) });
    });
  };

  let source: DepartmentId | undefined;
  /** The last two taps. The library calls any two quick ones a double tap, wherever they are. */
  let taps: readonly EventObject[] = [];
  const tapped = (event: EventObject): void => {
    taps = [...taps.slice(-1), event];
    app.canvas?.focus();
    const { tool } = store.getState();
    if (tool !== 'connect') {
      if (event.target === cy && store.getState().litFinding !== undefined) store.setState({ litFinding: undefined });
      return;
    }
    if (event.target === cy || !event.target.hasClass?.('department')) {
      source = undefined;
      return;
    }
    const id = event.target.id() as DepartmentId;
    if (source === undefined || source === id) source = id;
    else {
      connectDepartments(app, source, id);
      source = undefined;
    }
  };
  const doubleTapped = (event: EventObject): void => {
    const [first] = taps;
    const apart =
      first === undefined ? 0 : Math.hypot(first.position.x - event.position.x, first.position.y - event.position.y);
    if (first === undefined || first.target !== event.target || apart * cy.zoom() > SAME_SPOT) return;
    if (event.target === cy) addAt(app, event.position);
    else if (event.target.hasClass?.('department')) app.canvas?.editLabel(event.target.id() as DepartmentId);
  };

  // Half a service must not wait for the next time that the tool is taken up.
  const stopTool = store.subscribe((state, before) => {
    if (state.tool !== before.tool) source = undefined;
  });
  cy.on('select unselect', selected);
  cy.on('tap', tapped);
  cy.on('dbltap', doubleTapped);
  const stops = [
    listenToPanAndZoom(cy),
    listenToDragging(cy, app),
    listenToMarquee(cy, app),
    listenToContextMenu(cy, app),
  ];
  return () => {
    cy.off('select unselect', selected);
    cy.off('tap', tapped);
    cy.off('dbltap', doubleTapped);
    for (const stop of stops) stop();
    stopTool();
  };
}

/** Draws a service with an assumed weight and shows its details, where the weight is said and the name typed. */
export function connectDepartments(app: App, provider: DepartmentId, customer: DepartmentId): void {
  const id = app.ids('service');
  if (app.edit(connect, { id, provider, customer }, { select: selectServices([id]) })) {
    app.store.setState({ panel: 'details', litFinding: undefined });
  }
}

function addAt(app: App, at: Point): void {
  const { engagement, map } = app.store.getState();
  const id = app.ids('department');
  const name = freeName(engagement, map, 'departments', app.t()('map.new-department'));
  if (
    app.edit(
      addDepartment,
      { id, map, name, position: onGrid(at) },
      { select: selectDepartments([id]), run: namingRun(id) },
    )
  ) {
    app.canvas?.editLabel(id);
  }
}
