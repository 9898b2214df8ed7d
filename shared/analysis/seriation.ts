/**
 * An order of `count` things in which those that are tied closely stand together: the leaves of average-linkage
 * clustering, each merger turned so that the closest ends meet. `tie(a, b)` is symmetric, finite, 0 and up. The same
 * ties give the same order. Time and memory grow with `count`².
 * Source: nearest-neighbour chains after F. Murtagh, A survey of recent advances in hierarchical clustering algorithms,
 * The Computer Journal 26(4), 1983, 354-359.
 */
export function closestTogether(count: number, tie: (a: number, b: number) => number): readonly number[] {
  const sums = new Float64Array(count * count);
  for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) if (a !== b) sums[a * count + b] = tie(a, b);
  const leaves: (readonly number[] | undefined)[] = Array.from({ length: count }, (_, at) => [at]);
  const sizeOf = (cluster: number): number => leaves[cluster]?.length ?? 0;
  const average = (a: number, b: number): number => (sums[a * count + b] as number) / (sizeOf(a) * sizeOf(b));

  /** The closest other cluster; of equals the one before in the chain, so that chains end, else the first. */
  const nearest = (cluster: number, before: number | undefined): number => {
    let best = before ?? -1;
    let most = before === undefined ? -1 : average(cluster, before);
    for (let other = 0; other < count; other++) {
      if (other === cluster || leaves[other] === undefined) continue;
      const value = average(cluster, other);
      if (value > most) {
        most = value;
        best = other;
      }
    }
    return best;
  };

  const chain: number[] = [];
  for (let left = count; left > 1; ) {
    if (chain.length === 0) chain.push(leaves.findIndex((cluster) => cluster !== undefined));
    const top = chain.at(-1) as number;
    const next = nearest(top, chain.at(-2));
    if (next !== chain.at(-2)) {
      chain.push(next);
      continue;
    }
    chain.length -= 2;
    const [into, gone] = top < next ? [top, next] : [next, top];
    leaves[into] = joined(leaves[into] ?? [], leaves[gone] ?? [], tie);
    leaves[gone] = undefined;
    for (let other = 0; other < count; other++) {
      const sum = (sums[into * count + other] as number) + (sums[gone * count + other] as number);
      sums[into * count + other] = sum;
      sums[other * count + into] = sum;
    }
    left--;
  }
  return leaves.find((cluster) => cluster !== undefined) ?? [];
}

/** Both lists behind each other, each the way round that brings the closest ends together. */
function joined(a: readonly number[], b: readonly number[], tie: (a: number, b: number) => number): readonly number[] {
  const ways: readonly (readonly [left: readonly number[], right: readonly number[]])[] = [
    [a, b],
    [a.toReversed(), b],
    [a, b.toReversed()],
    [a.toReversed(), b.toReversed()],
  ];
  const closeness = ([left, right]: (typeof ways)[number]): number => tie(left.at(-1) as number, right[0] as number);
  const [first, ...others] = ways as [(typeof ways)[number], ...typeof ways];
  const [left, right] = others.reduce((best, way) => (closeness(way) > closeness(best) ? way : best), first);
  return [...left, ...right];
}
