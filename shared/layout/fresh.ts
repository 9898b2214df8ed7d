import { createRandom } from '#shared/kernel/random.ts';
import { aspectPrice } from './block-plan.ts';
import type { DrawingTask, Places } from './drawing-task.ts';
import { type Floor, placesOn } from './floor.ts';
import { floorPlans } from './floor-plan.ts';
import { partOf, type Tell } from './progress.ts';
import { type Seating, seat } from './seating.ts';
import { wire } from './wiring.ts';
import { zonesOf } from './zones.ts';

/** Swaps tried for each department: on every floor plan, then on the most promising ones. */
const DRAFT_MOVES = 60;
const FINAL_MOVES = 300;
const FINALISTS = 2;
/** Above this many departments one final must do. */
const MANY = 200;
/** Departments times ties up to which all of these swaps are tried; beyond it fewer, for each takes longer. */
const AFFORDABLE = 1_000_000;

/** How far the work is when the floors are planned, and when all are drafted, as shares of the whole. */
const PLANNED = 0.15;
const DRAFTED = 0.55;

interface Drawn {
  readonly floor: Floor;
  readonly seating: Seating;
  readonly cost: number;
}

/** A picture of these departments from nothing, its middle within half a `GRID` of the origin. */
export function drawFresh({ content, departments, pitch, aspect, seed, tell }: DrawingTask): Places {
  if (departments.length === 0) return new Map();
  const wiring = wire(
    content,
    departments.map(({ id }) => id),
  );
  const zoneOf = zonesOf(departments);
  const random = createRandom(seed);
  const effort = Math.min(1, AFFORDABLE / (departments.length * wiring.pull.length));
  const draw = (floor: Floor, movesEach: number, polish: boolean, heard: Tell): Drawn => {
    const moves = Math.round(movesEach * departments.length * effort);
    const seating = seat(wiring, floor, zoneOf, random, moves, polish, heard);
    return { floor, seating, cost: seating.cost + aspectPrice(floor, aspect, wiring) };
  };
  const plans = floorPlans(wiring, zoneOf, pitch, aspect, random, partOf(tell, 0, PLANNED));
  const drafted = (at: number): number => PLANNED + ((DRAFTED - PLANNED) * at) / plans.length;
  const drafts = plans
    .map((floor, at) => draw(floor, DRAFT_MOVES, false, partOf(tell, drafted(at), drafted(at + 1))))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, departments.length > MANY ? 1 : FINALISTS);
  const drawn = (at: number): number => DRAFTED + ((1 - DRAFTED) * at) / drafts.length;
  const finals = drafts.map(({ floor }, at) => draw(floor, FINAL_MOVES, true, partOf(tell, drawn(at), drawn(at + 1))));
  const { floor, seating } = finals.reduce((best, next) => (next.cost < best.cost ? next : best));
  return placesOn(floor, seating.slotOf, departments);
}
