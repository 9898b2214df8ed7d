import { dominanceIn, reversed, type Ways } from './dominance.ts';

/**
 * Departments of which no other one, taken out, keeps any from reaching any other of them. So what a third department cuts off
 * from one of them, it cuts off from all, and all reach the same.
 */
export interface Inseparables {
  /** The first is the one that the others were found around. */
  readonly members: readonly number[];
  /** How many departments each of the others reaches, itself included, when the first is taken out; 0 where there are none. */
  readonly reachedWithoutFirst: number;
}

/** A group has to spare more walks than it takes to find it. */
const SMALLEST_GROUP = 6;

/**
 * All departments in such groups, each in one, the most tied first. From where on they would be small, everybody is a group of its
 * own, whoever it could stand with.
 */
export function inseparablesOf(ways: Ways): readonly Inseparables[] {
  const ranking = byTies(ways);
  const isGrouped = new Uint8Array(ranking.length);
  const groupAround = groupsIn(ways, ranking, isGrouped);
  const groups: Inseparables[] = [];
  let isWorthIt = true;
  for (const first of ranking) {
    if (isGrouped[first] === 1) continue;
    const group: Inseparables = isWorthIt ? groupAround(first) : alone(first);
    isWorthIt &&= group.members.length >= SMALLEST_GROUP;
    for (const v of group.members) isGrouped[v] = 1;
    groups.push(group);
  }
  return groups;
}

const alone = (v: number): Inseparables => ({ members: [v], reachedWithoutFirst: 0 });

/** By the lesser of the numbers of customers and of providers, the greatest first: who has but one is separated by that one. */
function byTies({ firstNext, firstLast }: Ways): readonly number[] {
  const countAt = (first: Uint32Array, v: number): number => (first[v + 1] as number) - (first[v] as number);
  const ties = Array.from({ length: firstNext.length - 1 }, (_, v) =>
    Math.min(countAt(firstNext, v), countAt(firstLast, v)),
  );
  return [...ties.keys()].sort((a, b) => (ties[b] as number) - (ties[a] as number) || a - b);
}

/**
 * Nobody else separates the first from those right below it in both trees of dominators, of the ways from it and of the ways to it.
 * Nor does anybody separate those of them from one another that reach one another without the first.
 */
function groupsIn(ways: Ways, ranking: readonly number[], isGrouped: Uint8Array): (first: number) => Inseparables {
  const directions = [ways, reversed(ways)].map((one) => ({
    dominance: dominanceIn(one),
    reachable: reachableIn(one),
  }));
  const passed = new Uint8Array(isGrouped.length);
  return (first) => {
    passed.fill(0);
    const pass = (v: number): void => {
      passed[v] = (passed[v] as number) + 1;
    };
    for (const { dominance } of directions) {
      const root = dominance.from(first) - 1;
      for (let at = 0; at < root; at++) if (dominance.over[at] === root) pass(dominance.order[at] as number);
    }
    const second = ranking.find((v) => passed[v] === 2 && isGrouped[v] === 0);
    if (second === undefined) return alone(first);
    const [ahead = [], behind = []] = directions.map(({ reachable }) => reachable(second, first));
    for (const v of [...ahead, ...behind]) pass(v);
    const others = ranking.filter((v) => passed[v] === 4 && isGrouped[v] === 0);
    return { members: [first, ...others], reachedWithoutFirst: ahead.length };
  };
}

/** The departments, itself included, to which one leads without another. */
function reachableIn({ firstNext, next }: Ways): (source: number, without: number) => readonly number[] {
  const seen = new Uint8Array(firstNext.length - 1);
  return (source, without) => {
    seen.fill(0);
    seen[source] = seen[without] = 1;
    const reached = [source];
    // What is added while they are gone through comes up in its turn.
    for (const v of reached) {
      for (let at = firstNext[v] as number; at < (firstNext[v + 1] as number); at++) {
        const u = next[at] as number;
        if (seen[u] === 1) continue;
        seen[u] = 1;
        reached.push(u);
      }
    }
    return reached;
  };
}
