import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { type Box, boxAround, divisionBox, type Size, union } from './box.ts';

/** What already stands on the map while newcomers look for a place. */
export interface Scene {
  readonly centres: ReadonlyMap<DepartmentId, Point>;
  readonly boxes: ReadonlyMap<DepartmentId, Box>;
  /** The box around the members of each division that has one on the map, without padding and title. */
  readonly members: ReadonlyMap<DivisionId, Box>;
  put(department: Department, centre: Point): void;
}

export function createScene(size: (department: Department) => Size): Scene {
  const centres = new Map<DepartmentId, Point>();
  const boxes = new Map<DepartmentId, Box>();
  const members = new Map<DivisionId, Box>();
  return {
    centres,
    boxes,
    members,
    put(department, centre) {
      const box = boxAround(centre, size(department));
      centres.set(department.id, centre);
      boxes.set(department.id, box);
      if (department.division === undefined) return;
      const others = members.get(department.division);
      members.set(department.division, others === undefined ? box : union(others, box));
    },
  };
}

/** The box around everything that is drawn, or undefined on an empty map. */
export function extentOf(scene: Scene): Box | undefined {
  const all = [...scene.boxes.values(), ...[...scene.members.values()].map(divisionBox)];
  return all.length === 0 ? undefined : all.reduce(union);
}
