import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Size } from './box.ts';
import type { Pitch } from './floor.ts';
import type { Tell } from './progress.ts';

/** What a layout draws: these departments with the services between them, from nothing. */
export interface DrawingTask {
  readonly content: MapContent;
  /** In order of id. */
  readonly departments: readonly Department[];
  readonly size: (department: Department) => Size;
  readonly pitch: Pitch;
  /** Width over height that the whole picture should have, > 0. */
  readonly aspect: number;
  readonly seed: number;
  readonly tell: Tell;
}

/** Centres on multiples of `GRID`, the middle of the picture near the origin. */
export type Places = ReadonlyMap<DepartmentId, Point>;

/** One way to arrange a map. The same task gives the same picture; boxes are apart, and so are divisions. */
export interface Layout<Id extends string = string> {
  readonly id: Id;
  readonly draw: (task: DrawingTask) => Places;
}

export function defineLayout<const Id extends string>(layout: Layout<Id>): Layout<Id> {
  return layout;
}
