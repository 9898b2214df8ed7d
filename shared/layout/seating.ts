import type { Random } from '#shared/kernel/random.ts';
import type { Floor } from './floor.ts';
import { createPicture, type Picture, rimOf } from './picture.ts';
import type { Tell } from './progress.ts';
import type { Wiring } from './wiring.ts';

/** Who sits on which slot, and what the picture costs. */
export interface Seating {
  readonly slotOf: Int32Array;
  readonly cost: number;
}

/** A zone with more slots than this is searched near the sitter, not all over. */
const SMALL_ZONE = 48;
/** The last temperature as a share of the first: at the end hardly anything gets dearer. */
const COOLED = 0.004;
const DESCENTS = 12;
/** Swaps between two words about progress. */
const TOLD = 256;

/** Slots of each zone, the middle of the floor first. */
function slotsByZone(floor: Floor): ReadonlyMap<number, readonly number[]> {
  const rim = rimOf(floor);
  const zones = new Map<number, number[]>();
  floor.zone.forEach((zone, slot) => {
    const slots = zones.get(zone) ?? [];
    slots.push(slot);
    zones.set(zone, slots);
  });
  for (const slots of zones.values()) slots.sort((a, b) => (rim[a] as number) - (rim[b] as number) || a - b);
  return zones;
}

/** Everybody on a slot of their zone, in the order given, the middle filled first. */
function firstCome(zoneOf: Int32Array, zones: ReadonlyMap<number, readonly number[]>): Int32Array {
  const next = new Map<number, number>();
  return zoneOf.map((zone) => {
    const at = next.get(zone) ?? 0;
    next.set(zone, at + 1);
    const slot = zones.get(zone)?.[at];
    if (slot === undefined) throw new Error(`zone ${zone} has too few slots`);
    return slot;
  });
}

/** Another slot of the sitter's zone, or -1. `reach` in columns and rows. */
function otherSlot(slot: number, slots: readonly number[], floor: Floor, reach: number, random: Random): number {
  if (slots.length <= SMALL_ZONE) return slots[random.int(slots.length)] as number;
  const column = (slot % floor.columns) + random.int(2 * reach + 1) - reach;
  const row = Math.floor(slot / floor.columns) + random.int(2 * reach + 1) - reach;
  if (column < 0 || row < 0 || column >= floor.columns || row >= floor.rows) return -1;
  const other = row * floor.columns + column;
  return floor.zone[other] === floor.zone[slot] ? other : -1;
}

/** Swaps as long as one makes the picture cheaper. */
function descend(picture: Picture, zoneOf: Int32Array, zones: ReadonlyMap<number, readonly number[]>): void {
  for (let round = 0; round < DESCENTS; round++) {
    let better = false;
    zoneOf.forEach((zone, department) => {
      for (const other of zones.get(zone) ?? []) {
        const slot = picture.slotOf[department] as number;
        if (other === slot) continue;
        if (picture.swap(slot, other) < -1e-9) better = true;
        else picture.swap(slot, other);
      }
    });
    if (!better) return;
  }
}

/**
 * Seats every department on a slot of its zone so that the picture costs little: simulated annealing (Kirkpatrick, Gelatt and
 * Vecchi 1983) over swaps of two slots of a zone; `moves` is the number of swaps tried. `polish` goes on downhill where that is
 * affordable.
 */
export function seat(
  wiring: Wiring,
  floor: Floor,
  zoneOf: Int32Array,
  random: Random,
  moves: number,
  polish: boolean,
  tell: Tell,
): Seating {
  const zones = slotsByZone(floor);
  const picture = createPicture(wiring, floor, firstCome(zoneOf, zones));
  const size = zoneOf.length;
  const step = (reach: number, temperature: number): number => {
    const department = random.int(size);
    const slot = picture.slotOf[department] as number;
    const other = otherSlot(slot, zones.get(zoneOf[department] as number) ?? [], floor, reach, random);
    if (other === -1 || other === slot) return 0;
    const change = picture.swap(slot, other);
    if (change > 0 && random.next() >= Math.exp(-change / temperature)) picture.swap(slot, other);
    return Math.abs(change);
  };

  const widest = Math.max(floor.columns, floor.rows);
  const trials = Math.min(100, moves);
  let heat = 0;
  for (let trial = 0; trial < trials; trial++) heat += step(widest, Number.POSITIVE_INFINITY) / trials;
  for (let move = 0; move < moves && heat > 0; move++) {
    const left = 1 - move / moves;
    if (move % TOLD === 0) tell(1 - left);
    step(Math.max(1, Math.round(widest * left * left)), heat * COOLED ** (1 - left));
  }
  if (polish && size <= SMALL_ZONE * 2) descend(picture, zoneOf, zones);
  return { slotOf: picture.slotOf, cost: picture.cost() };
}
