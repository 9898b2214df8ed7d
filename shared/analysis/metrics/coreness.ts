import type { Skeleton } from '../skeleton.ts';
import { skeleton } from '../skeleton.ts';
import { defineDepartmentMetric } from './metric.ts';

/**
 * The greatest k for which the department belongs to a group where everybody has k partners or more inside, directions and weights
 * left aside: high in the core, low at the edge. 0 (no partner) to n-1.
 * Sources: Seidman, Network structure and minimum degree, Social Networks 5, 1983, 269-287; the algorithm, linear in ties, is
 * Batagelj & Zaveršnik, An O(m) algorithm for cores decomposition of networks, arXiv cs/0310049, 2003.
 */
export const coreness = defineDepartmentMetric({
  id: 'coreness',
  measure: (measures) => cores(measures.of(skeleton)),
});

/** Takes the department with the fewest partners left out of the map, again and again; that number is its core. */
function cores({ first, neighbour }: Skeleton): Float64Array {
  const size = first.length - 1;
  const left = Uint32Array.from({ length: size }, (_, v) => (first[v + 1] as number) - (first[v] as number));
  /** Departments by number of partners left, and where those with each number begin. */
  const order = Uint32Array.from({ length: size }, (_, v) => v).sort(
    (a, b) => (left[a] as number) - (left[b] as number),
  );
  const place = new Uint32Array(size);
  const begin = new Uint32Array(size + 1);
  for (let at = 0; at < size; at++) place[order[at] as number] = at;
  for (let at = size - 1; at >= 0; at--) {
    const previous = at === 0 ? -1 : (left[order[at - 1] as number] as number);
    for (let count = previous + 1; count <= (left[order[at] as number] as number); count++) begin[count] = at;
  }
  for (let at = 0; at < size; at++) {
    const v = order[at] as number;
    for (let each = first[v] as number; each < (first[v + 1] as number); each++) {
      const u = neighbour[each] as number;
      const count = left[u] as number;
      if (count <= (left[v] as number)) continue;
      // u changes places with the first of its number, which then begins one further, and joins the number below.
      const target = begin[count] as number;
      const other = order[target] as number;
      [order[target], order[place[u] as number]] = [u, other];
      [place[other], place[u]] = [place[u] as number, target];
      begin[count] = target + 1;
      left[u] = count - 1;
    }
  }
  return Float64Array.from(left);
}
