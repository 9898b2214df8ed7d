import type { Graph } from './graph.ts';
import { defineMetric } from './metrics/metric.ts';

/**
 * The map without directions: one tie for each pair of departments that serve one another, at least one way. Every tie stands
 * twice, once at either end.
 */
export interface Skeleton {
  /** Places `first[v]` up to `first[v + 1]` belong to the ties of department v; n + 1 entries. */
  readonly first: Uint32Array;
  /** The department at the other end. */
  readonly neighbour: Uint32Array;
  /** w_ij + w_ji, > 0. */
  readonly tie: Float64Array;
}

export const skeleton = defineMetric({ id: 'skeleton', measure: ({ graph }) => skeletonOf(graph) });

function skeletonOf({ departments, provider, customer, reverse, weight }: Graph): Skeleton {
  const ends = new Uint32Array(departments.length + 1);
  const isTie = (arc: number): boolean => (reverse[arc] as number) < arc;
  for (let arc = 0; arc < customer.length; arc++) {
    if (!isTie(arc)) continue;
    for (const v of [provider[arc] as number, customer[arc] as number]) ends[v + 1] = (ends[v + 1] as number) + 1;
  }
  for (let v = 0; v < departments.length; v++) ends[v + 1] = (ends[v + 1] as number) + (ends[v] as number);
  const first = ends.slice();
  const neighbour = new Uint32Array(ends[departments.length] as number);
  const tie = new Float64Array(neighbour.length);
  const put = (from: number, to: number, strength: number): void => {
    const place = ends[from] as number;
    neighbour[place] = to;
    tie[place] = strength;
    ends[from] = place + 1;
  };
  for (let arc = 0; arc < customer.length; arc++) {
    if (!isTie(arc)) continue;
    const [a, b] = [provider[arc] as number, customer[arc] as number];
    const strength = (weight[arc] as number) + (weight[reverse[arc] as number] ?? 0);
    put(a, b, strength);
    put(b, a, strength);
  }
  return { first, neighbour, tie };
}

/** All ties of each department together: what it exchanges with others. */
export function exchanged({ first, tie }: Skeleton): Float64Array {
  const sum = new Float64Array(first.length - 1);
  for (let v = 0; v < sum.length; v++) {
    for (let place = first[v] as number; place < (first[v + 1] as number); place++) {
      sum[v] = (sum[v] as number) + (tie[place] as number);
    }
  }
  return sum;
}

/**
 * The parts into which each group falls when only ties inside groups hold: the number of each department's part, from 0 in order of
 * their first department. `group` has a number for each department.
 */
export function partsOf({ first, neighbour }: Skeleton, group: Int32Array): Int32Array {
  const part = new Int32Array(group.length).fill(NO_PART);
  const queue = new Uint32Array(group.length);
  let count = 0;
  for (let root = 0; root < group.length; root++) {
    if (part[root] !== NO_PART) continue;
    let end = 0;
    part[root] = count;
    queue[end++] = root;
    for (let at = 0; at < end; at++) {
      const v = queue[at] as number;
      for (let place = first[v] as number; place < (first[v + 1] as number); place++) {
        const u = neighbour[place] as number;
        if (part[u] !== NO_PART || group[u] !== group[v]) continue;
        part[u] = count;
        queue[end++] = u;
      }
    }
    count++;
  }
  return part;
}

const NO_PART = -1;
