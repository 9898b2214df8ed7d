import { departmentAt, type Graph } from '../graph.ts';
import type { CutOffItem, ProofSection } from '../proof.ts';

/**
 * Which ordered pairs of others lose their way where department v (by number) is taken out. Departments that lose the same are told
 * of together: a set that falls apart altogether, then those that lose the same others. The pairs of the items are all pairs lost, each once.
 */
export function cutOffSection(graph: Graph, v: number): ProofSection {
  const losses = graph.departments.flatMap((_, source) => {
    if (source === v) return [];
    const without = reachedFrom(graph, source, v);
    const lost = [...reachedFrom(graph, source, undefined)].filter((u) => u !== v && !without.has(u));
    return lost.length === 0 ? [] : { source, lost: lost.sort(byNumber) };
  });
  const items: CutOffItem[] = [];
  const add = (sources: readonly number[], lost: readonly number[], pairs: number): void => {
    const ids = (numbers: readonly number[]) => numbers.map((each) => departmentAt(graph, each));
    items.push({ kind: 'cut-off', without: departmentAt(graph, v), sources: ids(sources), lost: ids(lost), pairs });
  };
  const apart = groupsBy(losses, ({ source, lost }) => [source, ...lost].sort(byNumber).join());
  const rest = apart.flatMap((group) => {
    const [first] = group;
    const all = first === undefined ? 0 : first.lost.length + 1;
    if (all < 3 || group.length < all) return group;
    const members = group.map(({ source }) => source);
    add(members, members, all * (all - 1));
    return [];
  });
  for (const group of groupsBy(rest.sort(bySource), ({ lost }) => lost.join())) {
    const lost = group[0]?.lost ?? [];
    add(
      group.map(({ source }) => source),
      lost,
      group.length * lost.length,
    );
  }
  items.sort((a, b) => b.pairs - a.pairs);
  return { id: 'cut-off', items, total: items.reduce((sum, { pairs }) => sum + pairs, 0) };
}

interface Loss {
  readonly source: number;
  readonly lost: readonly number[];
}

const byNumber = (a: number, b: number): number => a - b;
const bySource = (a: Loss, b: Loss): number => a.source - b.source;

function groupsBy(losses: readonly Loss[], key: (loss: Loss) => string): readonly (readonly Loss[])[] {
  return [...Map.groupBy(losses, key).values()];
}

/** All that a department reaches, other than itself, without passing through one that is taken out. */
function reachedFrom({ firstOut, customer }: Graph, source: number, taken: number | undefined): ReadonlySet<number> {
  const seen = new Set([source]);
  for (const at of seen) {
    for (const next of customer.subarray(firstOut[at], firstOut[at + 1])) if (next !== taken) seen.add(next);
  }
  seen.delete(source);
  return seen;
}
