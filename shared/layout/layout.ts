import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { type Box, DEPARTMENT_SIZE, GRID, type Size } from './box.ts';
import { type Pitch, pitchOf } from './floor.ts';
import { drawFresh } from './fresh.ts';
import { placeFor } from './newcomer.ts';
import { type Tell, tellNobody } from './progress.ts';
import { createScene, extentOf, type Scene } from './scene.ts';

export interface LayoutOptions {
  /** Another seed gives another picture of about the same quality. */
  readonly seed?: number;
  /** How large the box of a department is drawn. Left out: `DEPARTMENT_SIZE`. */
  readonly size?: (department: Department) => Size;
  /** Width over height that the whole picture should have, > 0. Left out: `ASPECT`. */
  readonly aspect?: number;
  readonly tell?: Tell;
}

/** Width over height of a slide without its title. */
export const ASPECT = 1.6;

/** More newcomers than this are drawn among themselves and set beside the picture, unless their division stands in it. */
const ONE_BY_ONE = 40;

/** How far a picture must be shifted to stand right of another, or below it where that one is wide already. */
function beside(standing: Box, drawn: Box, pitch: Pitch, aspect: number): Point {
  const wide = standing.right - standing.left > aspect * (standing.bottom - standing.top);
  const up = (length: number): number => Math.ceil(length / GRID) * GRID;
  return wide
    ? { x: up(standing.left - drawn.left), y: up(standing.bottom - drawn.top + pitch.y - pitch.box.height) }
    : { x: up(standing.right - drawn.left + pitch.x - pitch.box.width), y: up(standing.top - drawn.top) };
}

/** The newcomers one after the other, each time the one that is most tied to what stands there. */
function seatNewcomers(
  content: MapContent,
  scene: Scene,
  newcomers: readonly Department[],
  size: (department: Department) => Size,
  pitch: Pitch,
): void {
  const waiting = new Map(newcomers.map((row) => [row.id, row]));
  const calls = new Map(
    newcomers.map((row) => [row.id, row.division !== undefined && scene.members.has(row.division) ? 1 : 0]),
  );
  for (const { provider, customer, weight } of content.services.values()) {
    if (scene.centres.has(provider) && waiting.has(customer)) calls.set(customer, (calls.get(customer) ?? 0) + weight);
    if (scene.centres.has(customer) && waiting.has(provider)) calls.set(provider, (calls.get(provider) ?? 0) + weight);
  }
  while (waiting.size > 0) {
    const next = [...waiting.values()].reduce((best, row) =>
      (calls.get(row.id) ?? 0) > (calls.get(best.id) ?? 0) ? row : best,
    );
    waiting.delete(next.id);
    scene.put(next, placeFor(content, scene, next, size(next), pitch));
    for (const { provider, customer, weight } of content.services.values()) {
      const partner = provider === next.id ? customer : customer === next.id ? provider : undefined;
      if (partner !== undefined && waiting.has(partner)) calls.set(partner, (calls.get(partner) ?? 0) + weight);
    }
  }
}

/**
 * A place for every department of the map. Those that have a position keep it; a newcomer finds a free place near its partners and
 * its division. Where nobody has a position yet the whole picture is drawn: boxes in aligned rows and columns, divisions apart,
 * few arrows over boxes, few crossings, heavy arrows short, the middle at the origin. New coordinates are multiples of `GRID`.
 */
export function layOut(content: MapContent, options: LayoutOptions = {}): ReadonlyMap<DepartmentId, Point> {
  const { seed = 1, size = () => DEPARTMENT_SIZE, aspect = ASPECT, tell = tellNobody } = options;
  const departments = [...content.departments.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pitch = pitchOf(departments, size);
  const scene = createScene(size);
  for (const row of departments) if (row.position !== undefined) scene.put(row, row.position);
  const standing = extentOf(scene);
  if (standing === undefined) return drawFresh({ content, departments, size, pitch, aspect, seed, tell });

  const newcomers = departments.filter(({ id }) => !scene.centres.has(id));
  const athome = newcomers.filter(({ division }) => division !== undefined && scene.members.has(division));
  const strangers = newcomers.filter((row) => !athome.includes(row));
  if (strangers.length <= ONE_BY_ONE) {
    seatNewcomers(content, scene, newcomers, size, pitch);
    return scene.centres;
  }
  seatNewcomers(content, scene, athome, size, pitch);
  const drawn = createScene(size);
  const fresh = drawFresh({ content, departments: strangers, size, pitch, aspect, seed, tell });
  for (const row of strangers) drawn.put(row, fresh.get(row.id) ?? { x: 0, y: 0 });
  const shift = beside(extentOf(scene) ?? standing, extentOf(drawn) ?? standing, pitch, aspect);
  for (const row of strangers) {
    const at = fresh.get(row.id) ?? { x: 0, y: 0 };
    scene.put(row, { x: at.x + shift.x, y: at.y + shift.y });
  }
  return scene.centres;
}
