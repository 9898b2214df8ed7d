import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { Selection } from './selection.ts';

/** In px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What commands may ask of the map on screen. The canvas owns its zoom and pan; nothing else. */
export interface MapCanvas {
  /** Pans, and zooms out where it must, until these are seen. */
  reveal(departments: Iterable<DepartmentId>): void;
  /** Makes a change and, where motion is welcome, shows as one movement what it did to places and view. */
  glide(change: () => void): void;
  /** Shows all, or these, as large as there is room; `closest` is the most that the map is enlarged. */
  fit(departments?: Iterable<DepartmentId>, closest?: number): void;
  /** Remembers zoom and place; gives the way back to them. */
  keepView(): () => void;
  /** What stands in the middle of what is seen, in map units, and how far it is enlarged. */
  sight(): { readonly position: Point; readonly zoom: number };
  /** Of the canvas as it was last drawn. */
  size(): Size;
  /** With the size of another canvas, what that one shows is shown as large as there is room. */
  lookAt(position: Point, zoom: number, canvas?: Size): void;
  /** Multiplies the zoom, around the middle of the view. */
  zoomBy(factor: number): void;
  zoomTo(level: number): void;
  /** The middle of what is seen, in map units. */
  middle(): Point;
  /** Where the pointer is over the map, in map units, else the middle of what is seen. */
  pointer(): Point;
  /** The middle of the first selected thing, else of the view, in px of the window. */
  spotOf(selection: Selection): Point;
  /** Opens the label editor on a department. */
  editLabel(department: DepartmentId): void;
  focus(): void;
}
