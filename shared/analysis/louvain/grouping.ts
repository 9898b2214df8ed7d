import { createRandom, type Random } from '#shared/kernel/random.ts';
import { modularityOf } from '../metrics/modularity.ts';
import type { Skeleton } from '../skeleton.ts';
import { type Level, levelOf, merged } from './level.ts';
import { movePoints } from './move-points.ts';

export interface Grouping {
  /** Number of each department's group; groups are numbered from 0 in order of their first department. */
  readonly group: Int32Array;
  readonly modularity: number;
}

/** Starts from different orders, of which the best is kept: as many as the ties allow, within these bounds. */
const MOST_STARTS = 20;
const TIES_ALLOWED = 20_000;

/**
 * Groups of departments that exchange more with one another than chance would have it: those of greatest modularity that
 * were found, undefined without ties. Seeded, so that the same map gives the same groups.
 */
export function groupingOf(ties: Skeleton): Grouping | undefined {
  const level = levelOf(ties);
  if (level === undefined) return undefined;
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(TIES_ALLOWED / ties.tie.length)));
  let best: Grouping | undefined;
  for (let seed = 1; seed <= starts; seed++) {
    const group = inOrder(groupedFrom(level, createRandom(seed)));
    const modularity = modularityOf(ties, group) ?? 0;
    if (best === undefined || modularity > best.modularity + ROUNDING) best = { group, modularity };
  }
  return best;
}

const ROUNDING = 1e-12;

/**
 * Points move, groups become points, and these are grouped likewise; on the way back points move once more, now between the
 * groups that came of it.
 */
function groupedFrom(level: Level, random: Random): Int32Array {
  const group = Int32Array.from(level.strength, (_, v) => v);
  if (!movePoints(level, group, random)) return group;
  const own = inOrder(group);
  const count = own.reduce((most, number) => Math.max(most, number + 1), 0);
  const above = groupedFrom(merged(level, own, count), random);
  const result = own.map((number) => above[number] as number);
  movePoints(level, result, random);
  return result;
}

/** The same groups numbered from 0 in order of their first member. */
function inOrder(group: Int32Array): Int32Array {
  const number = new Int32Array(group.length).fill(-1);
  let count = 0;
  return group.map((g) => {
    if (number[g] === -1) number[g] = count++;
    return number[g] as number;
  });
}
