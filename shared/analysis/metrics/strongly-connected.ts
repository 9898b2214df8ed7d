import { departmentAt, type Graph } from '../graph.ts';
import { defineMetric } from './metric.ts';

/** Strongly connected components: largest sets of departments with chains both ways between any two. */
export interface Components {
  readonly count: number;
  /** Number of the component of each department; a chain never leads from a component to one with a greater number. */
  readonly component: Uint32Array;
  /** Departments in each, 1 and up. */
  readonly size: Uint32Array;
}

export const components = defineMetric({ id: 'components', measure: ({ graph }) => componentsOf(graph) });

/** The components of two departments and more, each in order of id, ordered by their first. */
export const stronglyConnected = defineMetric({
  id: 'stronglyConnected',
  measure(measures) {
    const { graph } = measures;
    const { component } = measures.of(components);
    const groups = Map.groupBy(graph.departments.keys(), (v) => component[v]);
    return [...groups.values()]
      .filter((members) => members.length > 1)
      .map((members) => members.map((v) => departmentAt(graph, v)));
  },
});

const UNSEEN = 0;

/**
 * Depth first without recursion, so that a chain of any length fits.
 * Source: Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1(2), 1972, 146-160.
 */
export function componentsOf({
  departments,
  firstOut,
  customer,
}: Pick<Graph, 'departments' | 'firstOut' | 'customer'>): Components {
  const total = departments.length;
  const component = new Uint32Array(total);
  const size: number[] = [];
  /** When a department was met, from 1, and the earliest one still open that can be reached from it. */
  const met = new Uint32Array(total);
  const earliest = new Uint32Array(total);
  const nextArc = firstOut.slice(0, total);
  const trail = new Uint32Array(total);
  const open = new Uint32Array(total);
  const isOpen = new Uint8Array(total);
  let [clock, opened] = [0, 0];

  for (let root = 0; root < total; root++) {
    if (met[root] !== UNSEEN) continue;
    let depth = 0;
    const enter = (v: number): void => {
      met[v] = earliest[v] = ++clock;
      trail[depth++] = v;
      open[opened++] = v;
      isOpen[v] = 1;
    };
    enter(root);
    while (depth > 0) {
      const v = trail[depth - 1] as number;
      const arc = nextArc[v] as number;
      if (arc < (firstOut[v + 1] as number)) {
        nextArc[v] = arc + 1;
        const u = customer[arc] as number;
        if (met[u] === UNSEEN) enter(u);
        else if (isOpen[u] === 1) earliest[v] = Math.min(earliest[v] as number, met[u] as number);
        continue;
      }
      depth--;
      if (depth > 0) {
        const before = trail[depth - 1] as number;
        earliest[before] = Math.min(earliest[before] as number, earliest[v] as number);
      }
      if (earliest[v] !== met[v]) continue;
      const start = open.lastIndexOf(v, opened - 1);
      for (let at = start; at < opened; at++) {
        component[open[at] as number] = size.length;
        isOpen[open[at] as number] = 0;
      }
      size.push(opened - start);
      opened = start;
    }
  }
  return { count: size.length, component, size: Uint32Array.from(size) };
}
