import { createRandom } from '#shared/kernel/random.ts';
import { aspectPrice } from './block-plan.ts';
import type { DrawingTask, Places } from './drawing-task.ts';
import { aspectOf, type Floor, OPEN, type Pitch, placesOn } from './floor.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { partOf } from './progress.ts';
import { seat } from './seating.ts';
import type { Wiring } from './wiring.ts';
import { zonesOf } from './zones.ts';

/** Swaps tried for each department. */
const MOVES = 240;
/** Departments times ties up to which all of these are tried. */
const AFFORDABLE = 1_000_000;
/** Into how many columns beside each other a crowded layer may be folded at most. */
const FOLDS = 24;
/** What each fold costs, in doublings of the aspect: one column is read most easily. */
const FOLD_PRICE = 0.12;

/** A floor of lanes and columns, and the zone of each department on it: its layer's columns in its lane. */
interface Grid {
  readonly floor: Floor;
  readonly zoneOf: Int32Array;
}

/** The departments of each lane on each layer, by lane times layers plus layer. */
function crowdOf(laneOf: Int32Array, layer: Int32Array, lanes: number, layers: number): Int32Array {
  const crowd = new Int32Array(lanes * layers);
  layer.forEach((at, one) => {
    const key = (laneOf[one] as number) * layers + at;
    crowd[key] = (crowd[key] as number) + 1;
  });
  return crowd;
}

/** Rows of each lane and columns of each layer when the fullest layer of each lane is folded into `folds` columns. */
function folded(crowd: Int32Array, lanes: number, layers: number, folds: number) {
  const heights = Array.from({ length: lanes }, (_, lane) =>
    Math.max(1, Math.ceil(Math.max(...crowd.subarray(lane * layers, (lane + 1) * layers)) / folds)),
  );
  const widths = Array.from({ length: layers }, (_, layer) =>
    heights.reduce((most, rows, lane) => Math.max(most, Math.ceil((crowd[lane * layers + layer] as number) / rows)), 1),
  );
  return { heights, widths };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The folding whose aspect comes nearest to the wanted one. */
function bestFolding(crowd: Int32Array, lanes: number, layers: number, pitch: Pitch, aspect: number) {
  const price = ({ heights, widths }: ReturnType<typeof folded>, at: number): number =>
    Math.abs(Math.log2(aspectOf(sum(widths), sum(heights), pitch) / aspect)) + FOLD_PRICE * at;
  return Array.from({ length: FOLDS }, (_, at) => folded(crowd, lanes, layers, at + 1))
    .map((folding, at) => ({ folding, price: price(folding, at) }))
    .reduce((best, next) => (next.price < best.price ? next : best)).folding;
}

function gridOf(
  heights: readonly number[],
  widths: readonly number[],
  laneOf: Int32Array,
  layer: Int32Array,
  pitch: Pitch,
): Grid {
  const columns = sum(widths);
  const layerOfColumn = widths.flatMap((width, at) => Array.from({ length: width }, () => at));
  const zone = heights.flatMap((rows, lane) =>
    Array.from({ length: rows }, () => layerOfColumn.map((at) => lane * widths.length + at)).flat(),
  );
  return {
    floor: { columns, rows: sum(heights), zone: Int32Array.from(zone), pitch },
    zoneOf: layer.map((at, one) => (laneOf[one] as number) * widths.length + at),
  };
}

/**
 * A picture in columns: `layerOf` gives each department's, from the left. Each division keeps to rows of its own, so that
 * its box meets no other. Who sits where in a column is what makes arrows short, uncrossed and free of boxes.
 */
export function drawColumns(task: DrawingTask, wiring: Wiring, layerOf: Int32Array): Places {
  const { departments, pitch, aspect, seed, tell } = task;
  if (departments.length === 0) return new Map();
  const used = [...new Set(layerOf)].sort((a, b) => a - b);
  const layer = layerOf.map((at) => used.indexOf(at));
  const lanes = lanesOf(wiring, zonesOf(departments), layer);
  const laneOf = laneOfEach(lanes, zonesOf(departments));
  const layers = used.length;
  const { heights, widths } = bestFolding(
    crowdOf(laneOf, layer, lanes.length, layers),
    lanes.length,
    layers,
    pitch,
    aspect,
  );
  const random = createRandom(seed);
  const effort = Math.min(1, AFFORDABLE / (departments.length * wiring.pull.length));
  // A free row in each lane may open a view past a box.
  const drawn = [0, 1].map((spare) => {
    const { floor, zoneOf } = gridOf(
      heights.map((rows) => rows + spare),
      widths,
      laneOf,
      layer,
      pitch,
    );
    const moves = Math.round(MOVES * departments.length * effort);
    const heard = partOf(tell, spare / 2, (spare + 1) / 2);
    const { slotOf, cost } = seat(wiring, floor, zoneOf, random, moves, true, heard);
    return { floor, slotOf, cost: cost + aspectPrice(floor, aspect, wiring) };
  });
  const { floor, slotOf } = drawn.reduce((best, next) => (next.cost < best.cost ? next : best));
  return placesOn(floor, slotOf, departments);
}

function laneOfEach(lanes: readonly Lane[], zoneOf: Int32Array): Int32Array {
  const laneOf = new Map(lanes.flatMap((lane, at) => lane.map((zone) => [zone, at])));
  return zoneOf.map((zone) => laneOf.get(zone) ?? laneOf.get(OPEN) ?? 0);
}
