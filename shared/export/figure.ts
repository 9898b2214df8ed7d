import type { Drawing } from './drawing.ts';
import type { Rect } from './rect.ts';

/** A picture as plain data, in map units from (0, 0) to (width, height). Every item lies inside. */
export interface Figure extends Drawing {
  /** What it shows, for those who listen. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Where its parts are; none overlaps another. */
  readonly areas: { readonly header?: Rect; readonly map: Rect; readonly legend?: Rect };
}
