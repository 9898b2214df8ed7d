import type { Wiring } from './wiring.ts';

/** Column and row of each department's slot, by number of the department. */
export interface Seats {
  readonly column: Int32Array;
  readonly row: Int32Array;
}

/** Whether two ties cross inside; ties that only touch, or have an end in common, do not. */
function crosses(wiring: Wiring, { column, row }: Seats, tie: number, other: number): boolean {
  const a = wiring.from[tie] as number;
  const b = wiring.to[tie] as number;
  const c = wiring.from[other] as number;
  const d = wiring.to[other] as number;
  const ax = column[a] as number;
  const ay = row[a] as number;
  const cx = column[c] as number;
  const cy = row[c] as number;
  const abx = (column[b] as number) - ax;
  const aby = (row[b] as number) - ay;
  const cdx = (column[d] as number) - cx;
  const cdy = (row[d] as number) - cy;
  // The ends of each must lie on different sides of the other: four signed areas, an end in common gives zero.
  const offset = abx * (cy - ay) - aby * (cx - ax);
  if (offset * (offset + abx * cdy - aby * cdx) >= 0) return false;
  const back = cdx * (ay - cy) - cdy * (ax - cx);
  return back * (back + cdx * aby - cdy * abx) < 0;
}

/** Crossings that would go if these ties went: with all the others, and among themselves. `chosen` marks them by 1. */
export function crossingsOf(wiring: Wiring, seats: Seats, ties: readonly number[], chosen: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < ties.length; at++) {
    const tie = ties[at] as number;
    for (let other = 0; other < chosen.length; other++) {
      if (chosen[other] === 0 && crosses(wiring, seats, tie, other)) count++;
    }
    for (let next = at + 1; next < ties.length; next++) {
      if (crosses(wiring, seats, tie, ties[next] as number)) count++;
    }
  }
  return count;
}
