import { crossingsOf } from './crossings.ts';
import { createSightLines, type Floor } from './floor.ts';
import type { Wiring } from './wiring.ts';

/** What a picture pays for. The unit is one arrow of average pull, one column long. */
const PRICE = {
  /** An arrow that runs over the box of a department it has nothing to do with. */
  runOver: 4,
  crossing: 0.28,
  /** A box one column away from the middle: empty slots belong to the rim. */
  rim: 0.03,
  /** A wholly one-sided tie that runs one column to the left: a picture is read to the right. */
  backwards: 0.06,
} as const;

/** With more ties than this, crossings are neither seen one by one nor counted in time. */
const COUNTED_TIES = 120;

/** Departments on the slots of a floor, and what the picture costs. */
export interface Picture {
  /** Slot of each department. */
  readonly slotOf: Int32Array;
  /** Department on each slot, -1 where it is empty. */
  readonly sitter: Int32Array;
  /** Price of the whole, worked out afresh. */
  cost(): number;
  /** Lets two slots change their sitters, one of which may be missing; gives the change of the cost. Done twice it is undone. */
  swap(slot: number, other: number): number;
}

/** Distance of each slot from the middle of the floor, in columns. */
export function rimOf({ columns, rows, pitch }: Floor): Float64Array {
  return Float64Array.from({ length: columns * rows }, (_, slot) => {
    const across = (slot % columns) - (columns - 1) / 2;
    const down = Math.floor(slot / columns) - (rows - 1) / 2;
    return Math.hypot(across, (down * pitch.y) / pitch.x);
  });
}

/** A picture with department `d` on slot `slots[d]`. */
export function createPicture(wiring: Wiring, floor: Floor, slots: Int32Array): Picture {
  const { from, to, pull, lean, start, ties } = wiring;
  const { columns, rows, pitch } = floor;
  const rim = rimOf(floor);
  const linesOfSight = createSightLines(columns, rows, pitch);
  const span = 2 * columns - 1;
  const lengths = Float64Array.from({ length: span * rows }, (_, at) =>
    Math.hypot((at % span) - columns + 1, (Math.floor(at / span) * pitch.y) / pitch.x),
  );
  const slotOf = new Int32Array(slots.length);
  const sitter = new Int32Array(columns * rows).fill(-1);
  const seats = { column: new Int32Array(slots.length), row: new Int32Array(slots.length) };
  /** How many arrows run over each slot. */
  const passing = new Int32Array(columns * rows);
  const counting = from.length <= COUNTED_TIES;
  let chosen: number[] = [];
  const isChosen = new Uint8Array(from.length);

  const sit = (department: number, slot: number): void => {
    sitter[slot] = department;
    if (department === -1) return;
    slotOf[department] = slot;
    seats.column[department] = slot % columns;
    seats.row[department] = Math.floor(slot / columns);
  };
  const choose = (department: number): void => {
    if (department === -1) return;
    for (let at = start[department] as number; at < (start[department + 1] as number); at++) {
      const tie = ties[at] as number;
      if (isChosen[tie] === 1) continue;
      isChosen[tie] = 1;
      chosen.push(tie);
    }
  };
  const forget = (): void => {
    for (const tie of chosen) isChosen[tie] = 0;
    chosen = [];
  };
  /** Price of the chosen ties as they lie. `step` 1 puts them on the floor, -1 takes them up. */
  const priceOfChosen = (step: 1 | -1): number => {
    let price = 0;
    for (const tie of chosen) {
      const a = slotOf[from[tie] as number] as number;
      const b = slotOf[to[tie] as number] as number;
      const upper = Math.min(a, b);
      const lower = Math.max(a, b);
      const dx = (lower % columns) - (upper % columns);
      const dy = Math.floor(lower / columns) - Math.floor(upper / columns);
      price += (pull[tie] as number) * (lengths[dy * span + dx + columns - 1] as number);
      price -= PRICE.backwards * (lean[tie] as number) * (a === upper ? dx : -dx);
      const over = linesOfSight(upper, lower);
      for (let at = 0; at < over.length; at++) {
        const slot = upper + (over[at] as number);
        passing[slot] = (passing[slot] as number) + step;
        if (sitter[slot] !== -1) price += PRICE.runOver;
      }
    }
    return counting ? price + PRICE.crossing * crossingsOf(wiring, seats, chosen, isChosen) : price;
  };

  const chooseAll = (): void => {
    for (let department = 0; department < slots.length; department++) choose(department);
  };
  slots.forEach((slot, department) => {
    sit(department, slot);
  });
  chooseAll();
  priceOfChosen(1);
  forget();

  return {
    slotOf,
    sitter,
    cost() {
      chooseAll();
      priceOfChosen(-1);
      const price = priceOfChosen(1);
      forget();
      return slotOf.reduce((sum, slot) => sum + PRICE.rim * (rim[slot] as number), price);
    },
    swap(slot, other) {
      const one = sitter[slot] as number;
      const two = sitter[other] as number;
      choose(one);
      choose(two);
      let change = -priceOfChosen(-1);
      if (one === -1 || two === -1) {
        const [emptied, filled] = one === -1 ? [other, slot] : [slot, other];
        change += PRICE.runOver * ((passing[filled] as number) - (passing[emptied] as number));
        change += PRICE.rim * ((rim[filled] as number) - (rim[emptied] as number));
      }
      sit(two, slot);
      sit(one, other);
      change += priceOfChosen(1);
      forget();
      return change;
    },
  };
}
