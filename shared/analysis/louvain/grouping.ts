import { createRandom, type Random } from '#shared/kernel/random.ts';
import { modularityOf } from '../metrics/modularity.ts';
import { partsOf, type Skeleton } from '../skeleton.ts';
import { type Level, levelOf, merged } from './level.ts';
import { movePoints } from './move-points.ts';

export interface Grouping {
  /** Number of each department's group; groups are numbered from 0 in order of their first department. */
  readonly group: Int32Array;
  /** 0 to below 1. */
  readonly modularity: number;
}

/** Starts of which the best is kept: as many as the ties allow, so that a large map takes no longer than a small one. */
const MOST_STARTS = 20;
const ENDS_LOOKED_AT = 20_000;
/** Modularities that differ by less are equal. */
const ROUNDING = 1e-12;

/**
 * Groups of departments that exchange more with one another than chance would have it: those of greatest modularity that
 * were found, undefined without ties. Every group hangs together. Seeded, so that the same map gives the same groups.
 */
export function groupingOf(ties: Skeleton): Grouping | undefined {
  const level = levelOf(ties);
  if (level === undefined) return undefined;
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(ENDS_LOOKED_AT / ties.tie.length)));
  let best: Grouping | undefined;
  for (let seed = 1; seed <= starts; seed++) {
    const random = createRandom(seed);
    const start = seed % 2 === 1 ? everyoneAlone(level) : anyhow(level, random);
    // A group that fell apart while others moved gains by being two.
    const group = partsOf(ties, grouped(level, start, random));
    const modularity = modularityOf(ties, group) ?? 0;
    if (best === undefined || modularity > best.modularity + ROUNDING) best = { group, modularity };
  }
  return best;
}

/**
 * Points move, groups become the points of a new level, and these are grouped likewise; on the way back points move once more, now
 * between the groups that came of it (Rotta & Noack, Multilevel local search algorithms for modularity clustering, J. Exp.
 * Algorithmics 16, 2011).
 */
function grouped(level: Level, start: Int32Array, random: Random): Int32Array {
  const group = start.slice();
  movePoints(level, group, random);
  const { point, count } = pointsOf(group);
  if (count === group.length) return group;
  const next = merged(level, point, count);
  const above = grouped(next, everyoneAlone(next), random);
  for (const [v, p] of point.entries()) group[v] = above[p] as number;
  movePoints(level, group, random);
  return group;
}

function everyoneAlone({ strength }: Level): Int32Array {
  return Int32Array.from(strength.keys());
}

/** In any number of groups; finds what no way leads to from `everyoneAlone`. */
function anyhow({ strength }: Level, random: Random): Int32Array {
  const count = 1 + random.int(strength.length);
  return Int32Array.from(strength.keys(), () => random.int(count));
}

/** The point of the next level that each point becomes part of: groups numbered from 0 in order of their first member. */
function pointsOf(group: Int32Array): { readonly point: Int32Array; readonly count: number } {
  const number = new Int32Array(group.length).fill(-1);
  let count = 0;
  const point = group.map((g) => {
    if (number[g] === -1) number[g] = count++;
    return number[g] as number;
  });
  return { point, count };
}
