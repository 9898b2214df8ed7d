import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { fitAround } from './around.ts';
import { DEPARTMENT_SIZE, type Size } from './box.ts';
import type { Places } from './drawing-task.ts';
import { pitchOf } from './floor.ts';
import { ASPECT } from './layout.ts';
import { LAYOUTS, type LayoutId } from './layouts.ts';
import { type Tell, tellNobody } from './progress.ts';
import { createScene } from './scene.ts';

export interface ArrangeOptions {
  readonly layout: LayoutId;
  /** Only these are arranged, around their present middle; the others stay. Left out: the whole map. */
  readonly only?: ReadonlySet<DepartmentId>;
  /** How large the box of a department is drawn. Left out: `DEPARTMENT_SIZE`. */
  readonly size?: (department: Department) => Size;
  /** Another seed gives another picture of about the same quality. */
  readonly seed?: number;
  /** Width over height that the whole picture should have, > 0. Left out: `ASPECT`. */
  readonly aspect?: number;
  readonly tell?: Tell;
}

type Placed = Department & { readonly position: Point };

const isPinned = (row: Department): row is Placed => row.pinned === true && row.position !== undefined;

/**
 * New places for the departments of a map, or for some of them, in one of the layouts. Pinned ones keep theirs and are missing in
 * what is given; the others come as near to the picture as what stays leaves room. Boxes never overlap what they did not before.
 */
export function arrange(content: MapContent, options: ArrangeOptions): Places {
  const { only, size = () => DEPARTMENT_SIZE, seed = 1, aspect = ASPECT, tell = tellNobody } = options;
  const layout = LAYOUTS.find(({ id }) => id === options.layout);
  if (layout === undefined) throw new Error(`no layout ${options.layout}`);
  const all = [...content.departments.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const departments = all.filter(({ id }) => only?.has(id) ?? true);
  const movable = departments.filter((row) => !isPinned(row));
  if (movable.length === 0) return new Map();
  const pitch = pitchOf(departments, size);
  const picture = layout.draw({ content, departments, size, pitch, aspect, seed, tell });
  const moving = new Set(movable);
  const staying = all.filter((row): row is Placed => row.position !== undefined && !moving.has(row));
  if (staying.length === 0) return picture;

  const scene = createScene(size);
  for (const row of staying) scene.put(row, row.position);
  const pinned = departments.filter(isPinned);
  const anchors = pinned.length > 0 ? pinned : movable;
  const by = meanShift(anchors, picture);
  const wishes = new Map(movable.map(({ id }) => [id, shifted(picture.get(id) as Point, by)]));
  return fitAround({ content, scene, size, pitch }, movable, wishes, pinned.length === 0);
}

const shifted = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** From the middle of where these stand in the picture to the middle of where they stand now. */
function meanShift(rows: readonly Department[], picture: Places): Point {
  const placed = rows.filter((row): row is Placed => row.position !== undefined);
  const mean = (of: (row: Placed) => number): number =>
    placed.reduce((sum, row) => sum + of(row), 0) / Math.max(1, placed.length);
  return {
    x: mean(({ id, position }) => position.x - (picture.get(id)?.x ?? 0)),
    y: mean(({ id, position }) => position.y - (picture.get(id)?.y ?? 0)),
  };
}
