import type { Id } from '#shared/kernel/id.ts';
import type { Extra } from '#shared/kernel/json.ts';
import type { DepartmentId, Point } from './department.ts';
import type { DivisionId } from './division.ts';
import { ARROW_LOOKS, BORDER_LOOKS, COLOUR_LOOKS, type Looks, SIZE_LOOKS, USUAL_LOOKS } from './looks.ts';
import type { MapId } from './map.ts';
import { FILTER_WAYS, FOCUS_STEPS, FOCUS_WAYS, type Focus, type MapFilter, NO_FILTER } from './map-filter.ts';
import type { Named } from './named.ts';

export type SavedViewId = Id<'view'>;

/**
 * How a map is looked at, as plain fields. Looks, ways and rules that this version does not have are kept, and read as the usual
 * ones; departments and divisions that are gone ask for nothing.
 */
export interface Sight {
  readonly colour: string;
  readonly size: string;
  readonly border: string;
  readonly arrows: string;
  /** Ids of divisions, and empty text for departments without one. */
  readonly divisions: readonly string[];
  /** Above 0. */
  readonly weight?: number;
  readonly finding?: string;
  readonly text: string;
  readonly way: string;
  /** Departments in focus; empty: none. */
  readonly focus: readonly DepartmentId[];
  readonly steps: number;
  readonly along: string;
  readonly collapsed: readonly DivisionId[];
  /** What stands in the middle of the window, in map units. */
  readonly position: Point;
  /** 1 is 100 %. Above 0. */
  readonly zoom: number;
}

/** A way of looking at a map that somebody has kept under a name. */
export interface SavedView extends Named, Sight {
  readonly id: SavedViewId;
  readonly map: MapId;
  /** Place in the list. */
  readonly order: number;
  readonly extra: Extra;
}

const oneOf = <Value>(list: readonly Value[], value: unknown, usual: Value): Value =>
  list.find((one) => one === value) ?? usual;

export const looksIn = ({ colour, size, border, arrows }: Sight): Looks => ({
  colour: oneOf(COLOUR_LOOKS, colour, USUAL_LOOKS.colour),
  size: oneOf(SIZE_LOOKS, size, USUAL_LOOKS.size),
  border: oneOf(BORDER_LOOKS, border, USUAL_LOOKS.border),
  arrows: oneOf(ARROW_LOOKS, arrows, USUAL_LOOKS.arrows),
});

export const filterIn = ({ divisions, weight, finding, text, way }: Sight): MapFilter => ({
  divisions: divisions as MapFilter['divisions'],
  weight,
  finding,
  text,
  way: oneOf(FILTER_WAYS, way, NO_FILTER.way),
});

export const focusIn = ({ focus, steps, along }: Sight): Focus | undefined =>
  focus.length === 0
    ? undefined
    : { departments: focus, steps: oneOf(FOCUS_STEPS, steps, 1), way: oneOf(FOCUS_WAYS, along, 'both') };

/** Whether numbers and texts of a view are what they may be; the field that is not. */
export function sightFault({ weight, zoom, position, steps, text }: Sight): keyof Sight | undefined {
  const above = (value: number): boolean => Number.isFinite(value) && value > 0;
  if (weight !== undefined && !above(weight)) return 'weight';
  if (!above(zoom)) return 'zoom';
  if (!Number.isFinite(position.x) || !Number.isFinite(position.y)) return 'position';
  if (!Number.isSafeInteger(steps) || steps < 1) return 'steps';
  return text.length > SOUGHT_LIMIT ? 'text' : undefined;
}

/** The longest text that a view seeks, in UTF-16 code units. */
export const SOUGHT_LIMIT = 1000;
