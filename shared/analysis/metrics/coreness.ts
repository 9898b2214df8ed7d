import type { Skeleton } from '../skeleton.ts';
import { skeleton } from '../skeleton.ts';
import { defineDepartmentMetric } from './metric.ts';

/**
 * The greatest k for which the department belongs to a group where everybody has k partners or more inside, directions and weights
 * left aside: high in the core, low at the edge. 0 (no partner) to n-1.
 * Source: Seidman, Network structure and minimum degree, Social Networks 5, 1983, 269-287.
 */
export const coreness = defineDepartmentMetric({
  id: 'coreness',
  measure: (measures) => cores(measures.of(skeleton)),
});

/**
 * Takes away, for one core after the other, whoever has only its number of partners left, and whoever of their partners comes down
 * to it by that. Looks at every tie twice, and once for each core at those who are left.
 */
function cores({ first, neighbour }: Skeleton): Float64Array {
  const size = first.length - 1;
  /** Partners left; the core of those taken away. */
  const left = new Int32Array(size);
  const rest = new Int32Array(size);
  const leaving = new Int32Array(size);
  for (let v = 0; v < size; v++) {
    left[v] = (first[v + 1] as number) - (first[v] as number);
    rest[v] = v;
  }
  let listed = size;
  let staying = size;
  for (let core = 0; staying > 0; ) {
    let [kept, gone, least] = [0, 0, size];
    for (let at = 0; at < listed; at++) {
      const v = rest[at] as number;
      const partners = left[v] as number;
      if (partners > core) {
        rest[kept++] = v;
        if (partners < least) least = partners;
      } else if (partners === core) leaving[gone++] = v;
    }
    listed = kept;
    staying = kept;
    const next = gone === 0 ? least : core + 1;
    // Once nobody stays, those who leave have nobody left to take along: of the innermost core that is half the work.
    for (let at = 0; at < gone && staying > 0; at++) {
      const v = leaving[at] as number;
      const end = first[v + 1] as number;
      for (let place = first[v] as number; place < end; place++) {
        const u = neighbour[place] as number;
        const partners = left[u] as number;
        if (partners <= core) continue;
        left[u] = partners - 1;
        if (partners - 1 !== core) continue;
        leaving[gone++] = u;
        staying--;
      }
    }
    core = next;
  }
  return new Float64Array(left);
}
