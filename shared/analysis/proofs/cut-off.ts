import { departmentAt, type Graph } from '../graph.ts';
import type { CutOffItem, ProofSection } from '../proof.ts';

/**
 * Which ordered pairs of others lose their way where department v (by number) is taken out. Departments that lose the same are told
 * of together: a set that falls apart altogether, then those that lose the same others. The pairs of the items are all pairs lost, each once.
 */
export function cutOffSection(graph: Graph, v: number): ProofSection {
  const losses = graph.departments.flatMap((_, source) => {
    if (source === v) return [];
    const reached = reachedFrom(graph, source, undefined);
    if (reached[v] === 0) return [];
    const without = reachedFrom(graph, source, v);
    const lost = [...graph.departments.keys()].filter((u) => u !== v && reached[u] === 1 && without[u] === 0);
    return lost.length === 0 ? [] : { source, lost };
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

/** 1 for all that a department reaches, itself included, without passing through one that is taken out; 0 for the others. */
function reachedFrom(graph: Graph, source: number, taken: number | undefined): Uint8Array {
  const { departments, firstOut, customer } = graph;
  const seen = new Uint8Array(departments.length);
  const queue = [source];
  seen[source] = 1;
  for (const at of queue) {
    const end = firstOut[at + 1] as number;
    for (let arc = firstOut[at] as number; arc < end; arc++) {
      const next = customer[arc] as number;
      if (seen[next] === 1 || next === taken) continue;
      seen[next] = 1;
      queue.push(next);
    }
  }
  return seen;
}
