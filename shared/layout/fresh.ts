import { createRandom } from '#shared/kernel/random.ts';
import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { aspectPrice } from './block-plan.ts';
import { GRID } from './box.ts';
import { type Floor, OPEN, type Pitch } from './floor.ts';
import { floorPlans } from './floor-plan.ts';
import { type Seating, seat } from './seating.ts';
import { wire } from './wiring.ts';

/** Swaps tried for each department: on every floor plan, then on the most promising ones. */
const DRAFT_MOVES = 60;
const FINAL_MOVES = 300;
const FINALISTS = 2;
/** Above this many departments one final must do. */
const MANY = 200;
/** Departments times ties up to which all of these swaps are tried; beyond it fewer, for each takes longer. */
const AFFORDABLE = 1_000_000;

interface Drawn {
  readonly floor: Floor;
  readonly seating: Seating;
  readonly cost: number;
}

/** The number of each department's division, counted as they come, or `OPEN`. */
function zonesOf(departments: readonly Department[]): Int32Array {
  const zones = new Map<DivisionId, number>();
  return Int32Array.from(departments, ({ division }) => {
    if (division === undefined) return OPEN;
    const zone = zones.get(division) ?? zones.size;
    zones.set(division, zone);
    return zone;
  });
}

/** A picture of these departments from nothing, its middle within half a `GRID` of the origin. */
export function drawFresh(
  content: MapContent,
  departments: readonly Department[],
  pitch: Pitch,
  aspect: number,
  seed: number,
): ReadonlyMap<DepartmentId, Point> {
  if (departments.length === 0) return new Map();
  const wiring = wire(
    content,
    departments.map(({ id }) => id),
  );
  const zoneOf = zonesOf(departments);
  const random = createRandom(seed);
  const effort = Math.min(1, AFFORDABLE / (departments.length * wiring.pull.length));
  const draw = (floor: Floor, movesEach: number, polish: boolean): Drawn => {
    const moves = Math.round(movesEach * departments.length * effort);
    const seating = seat(wiring, floor, zoneOf, random, moves, polish);
    return { floor, seating, cost: seating.cost + aspectPrice(floor, aspect, wiring) };
  };
  const drafts = floorPlans(wiring, zoneOf, pitch, aspect, random)
    .map((floor) => draw(floor, DRAFT_MOVES, false))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, departments.length > MANY ? 1 : FINALISTS);
  const finals = drafts.map(({ floor }) => draw(floor, FINAL_MOVES, true));
  const { floor, seating } = finals.reduce((best, next) => (next.cost < best.cost ? next : best));
  const onGrid = (length: number): number => Math.round(length / GRID) * GRID;
  const left = onGrid(((1 - floor.columns) / 2) * pitch.x);
  const top = onGrid(((1 - floor.rows) / 2) * pitch.y);
  return new Map(
    departments.map(({ id }, at) => {
      const slot = seating.slotOf[at] as number;
      const point = { x: left + (slot % floor.columns) * pitch.x, y: top + Math.floor(slot / floor.columns) * pitch.y };
      return [id, point];
    }),
  );
}
