import type { DepartmentId } from '#shared/model/department.ts';
import { departmentAt, type Graph } from './graph.ts';
import { componentsOf } from './metrics/strongly-connected.ts';

/** The arcs of a graph from some weight on, with the numbers of departments that they have there. */
export interface StrongPart {
  readonly departments: readonly DepartmentId[];
  /** Places `firstOut[v]` up to `firstOut[v + 1]` are those that department v provides. */
  readonly firstOut: Uint32Array;
  readonly customer: Uint32Array;
  /** Number in the whole graph of the arc at each place. */
  readonly arc: Uint32Array;
}

export function strongPart({ departments, firstOut, customer, weight }: Graph, leastWeight: number): StrongPart {
  const arc = Uint32Array.from(customer.keys()).filter((number) => (weight[number] as number) >= leastWeight);
  const first = new Uint32Array(departments.length + 1);
  let place = 0;
  for (let v = 0; v < departments.length; v++) {
    while (place < arc.length && (arc[place] as number) < (firstOut[v + 1] as number)) place++;
    first[v + 1] = place;
  }
  return { departments, firstOut: first, customer: arc.map((number) => customer[number] as number), arc };
}

/** Two departments that serve one another are reciprocity and not a block. */
const SMALLEST_BLOCK = 3;

/**
 * The departments, in order of id, that all depend on one another over strong services, directly or not, where these are more
 * than half of the map; else none.
 */
export function majorityBlock(graph: Graph, leastWeight: number): readonly DepartmentId[] {
  const { component, size } = componentsOf(strongPart(graph, leastWeight));
  const largest = size.reduce((most, count) => Math.max(most, count), 0);
  if (largest < SMALLEST_BLOCK || 2 * largest <= graph.departments.length) return [];
  const number = size.indexOf(largest);
  return [...component.keys()].filter((v) => component[v] === number).map((v) => departmentAt(graph, v));
}
