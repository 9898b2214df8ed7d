import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { MapId } from './map.ts';
import type { Named } from './named.ts';

export type DivisionId = Id<'division'>;

/** A group of departments, drawn as an enclosing box. */
export interface Division extends Named {
  readonly id: DivisionId;
  readonly map: MapId;
  /** Index into the division colours of the theme, 0-based; taken modulo their number. */
  readonly hue: number;
  /** Missing means none. */
  readonly notes?: string;
  readonly extra: Extra;
}
