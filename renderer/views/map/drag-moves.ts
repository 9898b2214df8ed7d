import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { App } from '#renderer/state/app.ts';
import { duplicate } from '#renderer/state/duplicate.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import { type Guide, type SnapBox, snap } from './snap.ts';

/** How near the pointer must bring two lines for them to snap, in px. */
const REACH = 6;
/** Told to the canvas with the guides to be drawn. */
export const GUIDES = 'orgloom-guides';
const NO_GUIDES: readonly Guide[] = [];

interface Drag {
  readonly pointer: Point;
  readonly grabbed: NodeSingular;
  readonly starts: ReadonlyMap<DepartmentId, Point>;
  readonly others: readonly SnapBox[];
  /** Alt was down at the start: copies are dropped, and what is dragged stays. */
  readonly clones: boolean;
  moved: boolean;
}

/**
 * Dragging departments: they snap to the grid and to their neighbours (Alt during the drag lets them go anywhere), Alt at
 * the start drops copies, Escape puts them back, and a drop is one undo step. Gives the way out.
 */
export function listenToDragging(cy: Core, app: App): () => void {
  let drag: Drag | undefined;
  const show = (guides: readonly Guide[]): void => {
    cy.emit(GUIDES, [guides]);
  };
  const onGrab = ({ target, position, originalEvent }: EventObject): void => {
    const nodes = draggedWith(cy, target);
    const starts = new Map(nodes.map((node) => [node.id() as DepartmentId, { ...node.position() }]));
    drag = {
      pointer: { ...position },
      grabbed: target,
      starts,
      others: seenBoxes(cy, starts),
      clones: (originalEvent as MouseEvent | undefined)?.altKey === true,
      moved: false,
    };
  };
  const onDrag = ({ target, position, originalEvent }: EventObject): void => {
    if (drag === undefined || target.id() !== drag.grabbed.id()) return;
    const { pointer, starts, others, clones } = drag;
    const raw = { x: position.x - pointer.x, y: position.y - pointer.y };
    const free = (originalEvent as MouseEvent | undefined)?.altKey === true && !clones;
    const box = free ? undefined : boxOfDragged(cy, drag);
    const { shift, guides } =
      box === undefined
        ? { shift: { x: Math.round(raw.x), y: Math.round(raw.y) }, guides: NO_GUIDES }
        : snap(box, others, raw, REACH / cy.zoom());
    drag.moved = true;
    place(cy, starts, shift);
    show(guides);
    cy.container()?.classList.toggle('cloning', clones);
  };
  const end = (): Drag | undefined => {
    const ended = drag;
    drag = undefined;
    show(NO_GUIDES);
    cy.container()?.classList.remove('cloning');
    return ended;
  };
  const onFree = ({ target }: EventObject): void => {
    if (drag === undefined || target.id() !== drag.grabbed.id()) return;
    const ended = end();
    if (ended?.moved === true) drop(cy, app, ended);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || drag?.moved !== true) return;
    event.preventDefault();
    event.stopPropagation();
    const ended = end();
    // The library knows no way out of a drag but letting go.
    window.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    if (ended !== undefined) place(cy, ended.starts, { x: 0, y: 0 });
  };
  cy.on('grabon', 'node', onGrab);
  cy.on('drag', 'node', onDrag);
  cy.on('freeon', 'node', onFree);
  window.addEventListener('keydown', onKey, true);
  return () => {
    cy.off('grabon', 'node', onGrab);
    cy.off('drag', 'node', onDrag);
    cy.off('freeon', 'node', onFree);
    window.removeEventListener('keydown', onKey, true);
  };
}

/** What the library drags along: of a division its departments, of a selected department all that are selected. */
function draggedWith(cy: Core, grabbed: NodeSingular): NodeSingular[] {
  if (grabbed.hasClass('division')) return grabbed.descendants('.department').toArray() as NodeSingular[];
  return grabbed.selected()
    ? (cy.nodes('.department:selected, .collapsed:selected').toArray() as NodeSingular[])
    : [grabbed];
}

/** The boxes that can be seen and stay where they are. */
function seenBoxes(cy: Core, dragged: ReadonlyMap<DepartmentId, Point>): SnapBox[] {
  const { x1, x2, y1, y2 } = cy.extent();
  const boxes: SnapBox[] = [];
  cy.nodes('.department').forEach((node) => {
    const at = { ...node.position() };
    if (dragged.has(node.id() as DepartmentId) || at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2) return;
    boxes.push({ at, width: node.width(), height: node.height() });
  });
  return boxes;
}

/** What snaps: the department under the pointer, of a division its first one. */
function boxOfDragged(cy: Core, { grabbed, starts }: Drag): SnapBox | undefined {
  const id = starts.has(grabbed.id() as DepartmentId) ? (grabbed.id() as DepartmentId) : [...starts.keys()][0];
  const at = id === undefined ? undefined : starts.get(id);
  if (id === undefined || at === undefined) return undefined;
  const node = cy.getElementById(id);
  return { at, width: node.width(), height: node.height() };
}

function place(cy: Core, starts: ReadonlyMap<DepartmentId, Point>, shift: Point): void {
  cy.batch(() => {
    for (const [id, { x, y }] of starts) cy.getElementById(id).position({ x: x + shift.x, y: y + shift.y });
  });
}

function drop(cy: Core, app: App, { starts, clones }: Drag): void {
  const positions = new Map<DepartmentId, Point>();
  for (const [id, before] of starts) {
    const { x, y } = cy.getElementById(id).position();
    if (x !== before.x || y !== before.y) positions.set(id, { x, y });
  }
  for (const [id, at] of [...positions]) {
    const box = starts.get(id);
    if (box === undefined || app.store.getState().engagement.departments.has(id)) continue;
    // A collapsed division takes its departments along.
    positions.delete(id);
    for (const row of app.store.getState().engagement.departments.values()) {
      if ((row.division as string | undefined) !== id || row.position === undefined) continue;
      positions.set(row.id, { x: row.position.x + at.x - box.x, y: row.position.y + at.y - box.y });
    }
  }
  if (positions.size === 0) return;
  const done = clones
    ? duplicate(app, starts.keys(), (id, at) => positions.get(id) ?? at)
    : app.edit(moveDepartments, { positions });
  // Copies leave what was dragged in its place, and a refusal puts it back.
  if (clones || !done) place(cy, starts, { x: 0, y: 0 });
}
