import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { DivisionId } from './division.ts';
import type { MapId } from './map.ts';
import type { Called } from './named.ts';

export type DepartmentId = Id<'department'>;

/** Inside the organisation, or an external party; external parties are left out of the findings. */
export const PARTIES = ['internal', 'external-customer', 'external-supplier'] as const;
export type Party = (typeof PARTIES)[number];

/** Centre of a department on the map, in map units (1 unit = 1 px at 100 %), x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A unit that provides and consumes. */
export interface Department extends Called {
  readonly id: DepartmentId;
  readonly map: MapId;
  readonly party: Party;
  readonly division?: DivisionId;
  /** Missing until placed by hand or by a layout. */
  readonly position?: Point;
  /** No layout moves it. Missing means no. */
  readonly pinned?: boolean;
  /** People, > 0. */
  readonly headcount?: number;
  /** What it can carry, in the unit of the map's weights, > 0. The user's own number; never inferred. */
  readonly capacity?: number;
  /** What it is called in coded copies; matches `CODE_PATTERN`. Missing until the first one is made. */
  readonly code?: string;
  readonly notes: string;
  readonly extra: Extra;
}
