import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { DepartmentId } from './department.ts';
import type { MapId } from './map.ts';
import type { Named } from './named.ts';

export type TeamId = Id<'team'>;

/** Departments that work together across divisions, drawn as an outline round them. No measure knows of it. */
export interface Team extends Named {
  readonly id: TeamId;
  readonly map: MapId;
  /** On its map; at least one, none twice. */
  readonly departments: readonly DepartmentId[];
  /** What it is for; may be empty. */
  readonly purpose: string;
  readonly extra: Extra;
}
