import type { Graph } from './graph.ts';
import type { Rating, Ratings } from './ratings.ts';

/**
 * How the internal customers of a department (by number) rate it, 1 to 5: the mean over the rated arcs, each by how much the customer
 * depends on it, so that a large department does not outvote a small one. An arc counts for the mean of its rated services, and a service
 * for satisfaction as a whole or, where nobody was asked that, for the mean of its dimensions. `respondents` is the greatest number of people
 * that any of its customers is known to have answered with, added up over the customers. Undefined where nothing is rated.
 */
export function customerRating(
  graph: Graph,
  v: number,
  ratings: Ratings,
): { readonly mean: number; readonly respondents: number } | undefined {
  let [sum, weights, respondents] = [0, 0, 0];
  for (const [arc, services] of graph.services.entries()) {
    if (graph.provider[arc] !== v) continue;
    const rated = services.flatMap((id) => serviceRating(ratings.get(id) ?? []));
    if (rated.length === 0) continue;
    const weight = graph.weight[arc] ?? 0;
    sum += weight * meanOf(rated.map(({ mean }) => mean));
    weights += weight;
    respondents += Math.max(...rated.map((one) => one.respondents));
  }
  return weights === 0 ? undefined : { mean: sum / weights, respondents };
}

function serviceRating(rated: readonly Rating[]): readonly Pick<Rating, 'mean' | 'respondents'>[] {
  const overall = rated.find(({ subject }) => subject === 'overall');
  if (overall !== undefined) return [overall];
  if (rated.length === 0) return [];
  const respondents = Math.max(...rated.map((one) => one.respondents));
  return [{ mean: meanOf(rated.map(({ mean }) => mean)), respondents }];
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
