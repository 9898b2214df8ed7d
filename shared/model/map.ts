import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { Named } from './named.ts';

export type MapId = Id<'map'>;

/** The organisation as it is, as it should become, or as it was on a date. */
export const MAP_KINDS = ['as-is', 'to-be', 'dated'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** What the numbers on the arrows mean: how much the customer depends (1 to 5), or a measured volume (any positive number). */
export const WEIGHT_KINDS = ['scale', 'volume'] as const;
export type WeightKind = (typeof WEIGHT_KINDS)[number];

/** One picture of the organisation. Named `OrgMap` in code, since `Map` is JavaScript's. */
export interface OrgMap extends Named {
  readonly id: MapId;
  readonly kind: MapKind;
  readonly weights: WeightKind;
  /** Place among the maps of the engagement; ties are broken by id. */
  readonly order: number;
  /** Missing means none. */
  readonly notes?: string;
  readonly extra: Extra;
}
