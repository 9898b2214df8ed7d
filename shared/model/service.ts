import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { DepartmentId } from './department.ts';
import type { MapId, WeightKind } from './map.ts';
import type { Translations } from './named.ts';
import type { Standard } from './standard.ts';

export type ServiceId = Id<'service'>;

/** What a provider gives its internal customer: an arrow from provider to customer. */
export interface Service {
  readonly id: ServiceId;
  readonly map: MapId;
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  /** May be empty: in the room the arrow comes first, its name later. At most `NAME_LIMIT` characters. */
  readonly name: string;
  readonly translations: Translations;
  /** On a scale map 1 (marginal) to 5 (vital), whole; on a volume map any number in (0, `VOLUME_LIMIT`]. */
  readonly weight: number;
  /** True while nobody has said the weight: it was set to `ASSUMED_WEIGHT`. */
  readonly assumed: boolean;
  readonly notes: string;
  readonly standard?: Standard;
  readonly extra: Extra;
}

export const SCALE_MIN = 1;
export const SCALE_MAX = 5;
export const ASSUMED_WEIGHT = 3;
export const VOLUME_LIMIT = 1e15;

export type WeightFault =
  | { readonly code: 'weight-not-a-number' }
  | { readonly code: 'weight-not-positive'; readonly weight: number }
  | { readonly code: 'weight-off-scale'; readonly weight: number }
  | { readonly code: 'weight-too-large'; readonly weight: number; readonly limit: number };

/** Why `weight` cannot stand on a map of this kind, or undefined where it can. */
export function weightFault(weight: number, kind: WeightKind): WeightFault | undefined {
  if (!Number.isFinite(weight)) return { code: 'weight-not-a-number' };
  if (weight <= 0) return { code: 'weight-not-positive', weight };
  if (kind === 'volume') {
    return weight > VOLUME_LIMIT ? { code: 'weight-too-large', weight, limit: VOLUME_LIMIT } : undefined;
  }
  const onScale = Number.isInteger(weight) && weight >= SCALE_MIN && weight <= SCALE_MAX;
  return onScale ? undefined : { code: 'weight-off-scale', weight };
}
