import type { Graph } from '#shared/analysis/graph.ts';

/** The shortest paths of every ordered pair with one, as lists of departments by number, found by listing all paths. */
export function shortestPaths(
  graph: Graph,
  length: (arc: number) => number,
): readonly (readonly (readonly number[])[])[] {
  return [...graph.departments.keys()].flatMap((source) => {
    const best = new Map<number, { length: number; paths: (readonly number[])[] }>();
    const walk = (path: readonly number[], sum: number) => {
      const at = path.at(-1) ?? source;
      const known = best.get(at);
      if (known !== undefined && known.length < sum) return;
      best.set(at, { length: sum, paths: known?.length === sum ? [...known.paths, path] : [path] });
      for (const [arc, provider] of graph.provider.entries()) {
        const next = graph.customer[arc] ?? source;
        if (provider === at && !path.includes(next)) walk([...path, next], sum + length(arc));
      }
    };
    walk([source], 0);
    best.delete(source);
    return [...best.values()].map(({ paths }) => paths);
  });
}
