import type { Core } from 'cytoscape';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { addLinked, type Ends } from '#renderer/state/add-linked.ts';
import type { App } from '#renderer/state/app.ts';
import { selectServices } from '#renderer/state/selection.ts';
import { connect } from '#shared/edits/connect.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import { onGrid } from './snap.ts';

/** A service on its way: from a department to the pointer (px from the canvas's corner), or the other way round. */
export interface Ghost {
  readonly from: DepartmentId;
  readonly to: Point;
  readonly over: DepartmentId | undefined;
  readonly reversed: boolean;
}

/** Told to the canvas whenever the ghost changes. */
export const GHOST = 'orgloom-ghost';

/** Drawing one service, by a drag or by two clicks: the same steps either way. */
export interface ServiceDrawing {
  ghost(): Ghost | undefined;
  begin(from: DepartmentId, to: Point): void;
  move(to: Point): void;
  /** Connects to what is under the pointer; on empty canvas to a new department there. */
  finish(): void;
  cancel(): void;
}

const DRAWINGS = new WeakMap<Core, ServiceDrawing>();

/** The one drawing of a canvas. */
export function serviceDrawing(cy: Core, app: App): ServiceDrawing {
  const known = DRAWINGS.get(cy);
  if (known !== undefined) return known;
  const drawing = createDrawing(cy, app);
  DRAWINGS.set(cy, drawing);
  return drawing;
}

function createDrawing(cy: Core, app: App): ServiceDrawing {
  let ghost: Ghost | undefined;
  const show = (next: Ghost | undefined): void => {
    if (next?.over !== ghost?.over || next?.from !== ghost?.from) mark(cy, next);
    if ((next === undefined) !== (ghost === undefined)) {
      const listen = next === undefined ? 'removeEventListener' : 'addEventListener';
      window[listen]('keydown', onKey as EventListener, true);
    }
    ghost = next;
    cy.emit(GHOST, [ghost]);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (ghost === undefined || belongsToInputMethod(event)) return;
    const plain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (event.key === 'Escape') show(undefined);
    else if (plain && event.key.toLowerCase() === 'r') show({ ...ghost, reversed: !ghost.reversed });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    ghost: () => ghost,
    begin: (from, to) => show({ from, to, over: undefined, reversed: false }),
    move(to) {
      if (ghost !== undefined) show({ ...ghost, to, over: departmentAt(cy, to, ghost.from) });
    },
    finish() {
      const done = ghost;
      show(undefined);
      if (done === undefined || isOn(cy, done.from, done.to)) return;
      const ends = (other: DepartmentId) =>
        done.reversed ? { provider: other, customer: done.from } : { provider: done.from, customer: other };
      if (done.over !== undefined) connectDepartments(app, ends(done.over));
      else addLinked(app, onGrid(onMap(cy, done.to)), ends);
    },
    cancel: () => show(undefined),
  };
}

/** Draws a service with an assumed weight and shows its details, where the weight is said and the name typed. */
function connectDepartments(app: App, ends: Ends): void {
  const id = app.ids('service');
  if (app.edit(connect, { id, ...ends }, { select: selectServices([id]) })) {
    app.store.setState({ panel: 'details', litFinding: undefined });
  }
}

function onMap(cy: Core, { x, y }: Point): Point {
  const pan = cy.pan();
  return { x: (x - pan.x) / cy.zoom(), y: (y - pan.y) / cy.zoom() };
}

function isOn(cy: Core, department: DepartmentId, { x, y }: Point): boolean {
  const { x1, x2, y1, y2 } = cy
    .nodes()
    .getElementById(department)
    .renderedBoundingBox({ includeLabels: false, includeOverlays: false });
  return x >= x1 && x <= x2 && y >= y1 && y <= y2;
}

function departmentAt(cy: Core, at: Point, except: DepartmentId): DepartmentId | undefined {
  const hit = cy.nodes('.department').filter((node) => node.id() !== except && isOn(cy, node.id() as DepartmentId, at));
  return hit.empty() ? undefined : (hit[0]?.id() as DepartmentId);
}

/** The one that would be connected is framed; the one that cannot be, since no department serves itself, is dimmed. */
function mark(cy: Core, ghost: Ghost | undefined): void {
  cy.batch(() => {
    cy.nodes('.target, .barred').removeClass('target barred');
    if (ghost === undefined) return;
    cy.getElementById(ghost.from).addClass('barred');
    if (ghost.over !== undefined) cy.getElementById(ghost.over).addClass('target');
  });
}
