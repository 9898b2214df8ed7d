import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { boxAround, GRID, grown, MIN_GAP, overlap, type Size } from './box.ts';
import type { Places } from './drawing-task.ts';
import type { Pitch } from './floor.ts';
import { placeFor, strays } from './newcomer.ts';
import type { Scene } from './scene.ts';

/** How far a picture is shifted to find room for the whole of it, in steps of `STEP` to each side. */
const REACH = 14;
const STEP = 60;
/** Pairs of boxes compared on the way at most. */
const AFFORDABLE = 4_000_000;

/** Everything that the search for room works with. */
export interface Surroundings {
  readonly content: MapContent;
  /** What stays where it is. Who finds a place is put into it. */
  readonly scene: Scene;
  readonly size: (department: Department) => Size;
  readonly pitch: Pitch;
}

const isFree = ({ content, scene, size }: Surroundings, row: Department, at: Point): boolean => {
  const box = boxAround(at, size(row));
  const room = grown(box, MIN_GAP);
  for (const other of scene.boxes.values()) if (overlap(room, other)) return false;
  return strays(scene, content, row, box) === 0;
};

/** Shifts, the smallest first, in multiples of `STEP`. */
function shifts(reach: number): readonly Point[] {
  const all: Point[] = [];
  for (let y = -reach; y <= reach; y++) for (let x = -reach; x <= reach; x++) all.push({ x: x * STEP, y: y * STEP });
  return all.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || a.y - b.y || a.x - b.x);
}

const shifted = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** The least shift that gives every box of the picture room, or none where there is no such shift nearby. */
function shiftFor(around: Surroundings, rows: readonly Department[], picture: Places): Point {
  const pairs = rows.length * Math.max(1, around.scene.boxes.size);
  const reach = Math.min(REACH, Math.floor((Math.sqrt(AFFORDABLE / pairs) - 1) / 2));
  const fits = (by: Point): boolean =>
    rows.every((row) => isFree(around, row, shifted(picture.get(row.id) as Point, by)));
  return shifts(reach).find(fits) ?? { x: 0, y: 0 };
}

/**
 * Fits a picture in between what stays: shifted as a whole where that is `loose` and possible, and who is still in the way goes to
 * the nearest free place. Gives the places of `rows`.
 */
export function fitAround(around: Surroundings, rows: readonly Department[], picture: Places, loose: boolean): Places {
  const by = loose ? shiftFor(around, rows, picture) : { x: 0, y: 0 };
  const places = new Map<DepartmentId, Point>();
  // Division by division, so that a division stands before others look for a place beside it.
  const order = rows.toSorted((a, b) => {
    const [one, two] = [a.division ?? '\uffff', b.division ?? '\uffff'];
    return one < two ? -1 : one > two ? 1 : 0;
  });
  for (const row of order) {
    const wish = shifted(picture.get(row.id) as Point, by);
    const onGrid = { x: Math.round(wish.x / GRID) * GRID, y: Math.round(wish.y / GRID) * GRID };
    const place = isFree(around, row, onGrid)
      ? onGrid
      : placeFor(around.content, around.scene, row, around.size(row), around.pitch, onGrid);
    around.scene.put(row, place);
    places.set(row.id, place);
  }
  return places;
}
