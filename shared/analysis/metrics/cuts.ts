import { departmentAt } from '../graph.ts';
import { type Skeleton, skeleton } from '../skeleton.ts';
import { defineMetric } from './metric.ts';

/** What holds the skeleton together, by number. */
interface Cuts {
  /** 1 for a department that does. */
  readonly departments: Uint8Array;
  readonly pairs: readonly (readonly [number, number])[];
}

const cuts = defineMetric({ id: 'cuts', measure: (measures) => cutsOf(measures.of(skeleton)) });

/** Departments without which the map, directions left aside, falls into more parts; in order of id. */
export const articulationPoints = defineMetric({
  id: 'articulationPoints',
  measure(measures) {
    const { departments } = measures.of(cuts);
    return measures.graph.departments.filter((_, v) => departments[v] === 1);
  },
});

/** Pairs whose tie alone joins two parts of the map, directions left aside; each pair in order of id, and so are all of them. */
export const bridges = defineMetric({
  id: 'bridges',
  measure(measures) {
    const pairs = measures.of(cuts).pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
    return pairs.map((pair) => pair.map((v) => departmentAt(measures.graph, v)));
  },
});

const UNSEEN = 0;
const NOBODY = -1;

/**
 * Depth first without recursion: a tie to a department below which no way leads past it is a bridge, and a department with such
 * a tie below is an articulation point; a root is one where it has two below.
 * Source: Hopcroft & Tarjan, Efficient algorithms for graph manipulation, Commun. ACM 16(6), 1973, 372-378.
 */
function cutsOf({ first, neighbour }: Skeleton): Cuts {
  const total = first.length - 1;
  const departments = new Uint8Array(total);
  const pairs: (readonly [number, number])[] = [];
  /** When a department was met, from 1, and the earliest that can be reached from it and from those below it. */
  const met = new Uint32Array(total);
  const earliest = new Uint32Array(total);
  const above = new Int32Array(total).fill(NOBODY);
  const nextPlace = first.slice(0, total);
  let clock = 0;
  for (let root = 0; root < total; root++) {
    if (met[root] !== UNSEEN) continue;
    let below = 0;
    met[root] = earliest[root] = ++clock;
    for (let v = root; v !== NOBODY; ) {
      const place = nextPlace[v] as number;
      const up = above[v] as number;
      if (place < (first[v + 1] as number)) {
        nextPlace[v] = place + 1;
        const u = neighbour[place] as number;
        if (met[u] === UNSEEN) {
          met[u] = earliest[u] = ++clock;
          above[u] = v;
          v = u;
        } else if (u !== up) earliest[v] = Math.min(earliest[v] as number, met[u] as number);
        continue;
      }
      if (up !== NOBODY) {
        earliest[up] = Math.min(earliest[up] as number, earliest[v] as number);
        if ((earliest[v] as number) > (met[up] as number)) pairs.push([Math.min(up, v), Math.max(up, v)]);
        if (up === root) below++;
        else if ((earliest[v] as number) >= (met[up] as number)) departments[up] = 1;
      }
      v = up;
    }
    if (below > 1) departments[root] = 1;
  }
  return { departments, pairs };
}
