import type { Distances } from '../distances.ts';
import { BUCKET_LENGTH_LIMIT, searchByBucket } from './search-by-bucket.ts';
import { searchByHeap } from './search-by-heap.ts';
import type { SearchIn } from './sweep.ts';

/** Shortest paths over the distances of the graph, by the quicker of the two ways that fits them. */
export const searchByDistance: SearchIn = (graph, sweep) =>
  fitsBuckets(graph.distances) ? searchByBucket(graph, sweep) : searchByHeap(graph, sweep);

/** The buckets count in 32 bits; a path of 500,000 arcs of the greatest length still fits. */
function fitsBuckets({ exact, length }: Distances): boolean {
  return exact && length.every((value) => value <= BUCKET_LENGTH_LIMIT);
}
