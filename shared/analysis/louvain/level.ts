import { exchanged, type Skeleton } from '../skeleton.ts';

/** A map, or one whose groups have become single points. Ties inside a point count in its strength only. */
export interface Level extends Skeleton {
  /** All ties of each point, those inside it twice. Here and in `tie`, the strengths of all points together are 1. */
  readonly strength: Float64Array;
}

/** Undefined without ties. */
export function levelOf(ties: Skeleton): Level | undefined {
  const strength = exchanged(ties);
  const total = strength.reduce((sum, value) => sum + value, 0);
  if (total === 0) return undefined;
  return { ...ties, tie: ties.tie.map((value) => value / total), strength: strength.map((value) => value / total) };
}

/** The level whose points are the groups of this one, which `group` numbers from 0 to `count` - 1. */
export function merged({ first, neighbour, tie, strength }: Level, group: Int32Array, count: number): Level {
  const sum = new Float64Array(count);
  const start = new Uint32Array(count + 1);
  for (const [v, g] of group.entries()) {
    sum[g] = (sum[g] as number) + (strength[v] as number);
    start[g + 1] = (start[g + 1] as number) + 1;
  }
  for (let g = 0; g < count; g++) start[g + 1] = (start[g + 1] as number) + (start[g] as number);
  const member = new Uint32Array(group.length);
  const next = start.slice();
  for (const [v, g] of group.entries()) {
    const place = next[g] as number;
    member[place] = v;
    next[g] = place + 1;
  }
  const between = new Float64Array(count);
  const firstTie = new Uint32Array(count + 1);
  const ends: number[] = [];
  const ties: number[] = [];
  for (let g = 0; g < count; g++) {
    const begin = ends.length;
    for (let place = start[g] as number; place < (start[g + 1] as number); place++) {
      const v = member[place] as number;
      for (let at = first[v] as number; at < (first[v + 1] as number); at++) {
        const other = group[neighbour[at] as number] as number;
        if (other === g) continue;
        if (between[other] === 0) ends.push(other);
        between[other] = (between[other] as number) + (tie[at] as number);
      }
    }
    for (let at = begin; at < ends.length; at++) {
      const other = ends[at] as number;
      ties.push(between[other] as number);
      between[other] = 0;
    }
    firstTie[g + 1] = ends.length;
  }
  return { first: firstTie, neighbour: Uint32Array.from(ends), tie: Float64Array.from(ties), strength: sum };
}
