import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Who can pass something on to whom, in compressed sparse rows as in a graph. */
export interface Passing {
  readonly firstOut: Uint32Array;
  readonly customer: Uint32Array;
  /** Direct likelihood of each arc, 0 to 1. */
  readonly likelihood: Float64Array;
}

/** What one department is reached with. */
export interface Reach {
  readonly department: number;
  /** Combined, above 0 to 1. */
  readonly likelihood: number;
  /** The likeliest single chain, from the source to the department, both included; of equals the one found first. */
  readonly chain: readonly number[];
  /** Arcs on the shortest chain. */
  readonly steps: number;
}

/** Chains that are followed before giving up. A complete map of 60 has 12 million of four steps, a quarter of a second's work. */
export const CHAIN_LIMIT = 20_000_000;

/**
 * What each department is reached with from the source, over all chains of at most `steps` arcs that visit no department twice,
 * in order of number.
 *
 * The chains form a tree whose root is the source. Along a branch likelihoods multiply (and); where branches to the same target
 * part, L = 1 - Π (1 - l · L(branch)) (or): the forward algorithm of Clarkson, Simons & Eckert (2004). The arcs that branches
 * share on their way out are thus counted once. What is exact: the tree, every chain of it. What is approximate: branches that
 * meet again further on count as independent of each other there, so the result is at least the true probability that the
 * target is connected through arcs that fail independently. Longer chains than `steps` are left out.
 *
 * Depth first; each place of the tree works out the likelihoods of all targets below it at once, so that the cost grows with
 * the number of chains: mean degree to the power of `steps`. Refused above `CHAIN_LIMIT` chains.
 */
export function propagate(
  passing: Passing,
  source: number,
  steps: number,
): Result<readonly Reach[], { readonly limit: number }> {
  const size = passing.firstOut.length - 1;
  const walk: Walk = {
    passing,
    steps,
    levels: Array.from({ length: steps }, () => emptyLevel(size)),
    chain: [source],
    onChain: new Uint8Array(size),
    best: new Float64Array(size),
    chains: new Map(),
    nearest: new Uint8Array(size),
    followed: 0,
  };
  walk.onChain[source] = 1;
  if (!follow(walk, source, 0, 1)) return err({ limit: CHAIN_LIMIT });
  const reached = [...walk.chains].sort(([a], [b]) => a - b);
  const arrives = walk.levels[0]?.arrives ?? [];
  return ok(
    reached.map(([department, chain]) => ({
      department,
      likelihood: arrives[department] ?? 0,
      chain,
      steps: walk.nearest[department] ?? 0,
    })),
  );
}

/** What the walk knows below one place of the tree. One for each depth, emptied after use, so that the walk allocates nothing. */
interface Level {
  /** Likelihood that a branch so far arrives at the target; 0 where none leads there. */
  readonly arrives: Float64Array;
  /** Targets that a branch leads to: which, and the list of the first `count`. */
  readonly isTarget: Uint8Array;
  readonly targets: Uint32Array;
  count: number;
}

interface Walk {
  readonly passing: Passing;
  readonly steps: number;
  readonly levels: readonly Level[];
  /** From the source to where the walk stands. */
  readonly chain: number[];
  readonly onChain: Uint8Array;
  /** Likelihood of the likeliest chain to each department so far, and that chain. */
  readonly best: Float64Array;
  readonly chains: Map<number, readonly number[]>;
  readonly nearest: Uint8Array;
  followed: number;
}

function emptyLevel(size: number): Level {
  return {
    arrives: new Float64Array(size),
    isTarget: new Uint8Array(size),
    targets: new Uint32Array(size),
    count: 0,
  };
}

/** Fills the level of this depth with what lies beyond v; `along` is the likelihood of the chain to v. False: given up. */
function follow(walk: Walk, v: number, depth: number, along: number): boolean {
  const { passing, levels, chain, onChain } = walk;
  const here = levels[depth] as Level;
  const below = levels[depth + 1];
  const end = passing.firstOut[v + 1] as number;
  for (let arc = passing.firstOut[v] as number; arc < end; arc++) {
    const u = passing.customer[arc] as number;
    if (onChain[u] === 1) continue;
    if (++walk.followed > CHAIN_LIMIT) return false;
    const passed = passing.likelihood[arc] as number;
    remember(walk, u, along * passed);
    add(here, u, passed);
    if (below === undefined) continue;
    onChain[u] = 1;
    chain.push(u);
    if (!follow(walk, u, depth + 1, along * passed)) return false;
    chain.pop();
    onChain[u] = 0;
    hand(below, here, passed);
  }
  return true;
}

/** One more branch that arrives at the target with this likelihood. */
function add(level: Level, target: number, arrives: number): void {
  if (level.isTarget[target] === 0) {
    level.isTarget[target] = 1;
    level.targets[level.count++] = target;
  }
  const before = level.arrives[target] as number;
  // 1 - (1 - before)(1 - arrives), without the rounding of two differences.
  level.arrives[target] = before + (1 - before) * arrives;
}

/** Hands on what lies below, each target over the arc that leads there, and empties that level. */
function hand(below: Level, here: Level, passed: number): void {
  for (let place = 0; place < below.count; place++) {
    const target = below.targets[place] as number;
    add(here, target, passed * (below.arrives[target] as number));
    below.arrives[target] = 0;
    below.isTarget[target] = 0;
  }
  below.count = 0;
}

function remember({ best, chains, nearest, chain }: Walk, u: number, likelihood: number): void {
  const steps = chain.length;
  const before = nearest[u] as number;
  if (before === 0 || steps < before) nearest[u] = steps;
  const known = best[u] as number;
  if (likelihood < known || (likelihood === known && steps >= (chains.get(u)?.length ?? 0) - 1)) return;
  best[u] = likelihood;
  chains.set(u, [...chain, u]);
}
