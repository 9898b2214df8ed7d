import type { Graph } from './graph.ts';
import { type StrongPart, strongPart } from './strong-part.ts';

/** A way round over strong services that passes nobody twice. */
export interface Cycle {
  /** Numbers, from provider to customer, the least first; the last serves the first. */
  readonly departments: readonly number[];
  /** From each of them to the next. */
  readonly arcs: readonly number[];
  /** The least of their weights. */
  readonly weight: number;
}

export interface CycleLimits {
  readonly leastWeight: number;
  readonly shortest: number;
  readonly longest: number;
  /** Cycles after which the search ends. */
  readonly most: number;
}

/** The cycles of some lengths by least weight, the greatest first, then by length, then by number of their departments. */
export function shortCycles(graph: Graph, { leastWeight, shortest, longest, most }: CycleLimits): readonly Cycle[] {
  const weights = [...new Set(graph.weight)].filter((weight) => weight >= leastWeight).sort((a, b) => b - a);
  const found: Cycle[] = [];
  for (const weight of weights) {
    const part = strongPart(graph, weight);
    for (let length = shortest; length <= longest && found.length < most; length++) {
      for (const { departments, arcs } of cyclesOfLength(part, length)) {
        // Those without an arc of this very weight came with a greater one.
        if (arcs.every((arc) => graph.weight[arc] !== weight)) continue;
        found.push({ departments, arcs, weight });
        if (found.length === most) break;
      }
    }
  }
  return found;
}

/** Depth first from the least department of each cycle, and only where the way back is short enough. */
function* cyclesOfLength(part: StrongPart, length: number): Generator<Omit<Cycle, 'weight'>> {
  const { firstOut, customer, arc } = part;
  const stepsBack = stepsBackIn(part);
  const departments: number[] = [];
  const arcs: number[] = [];
  function* from(v: number, start: number, back: ReadonlyMap<number, number>): Generator<Omit<Cycle, 'weight'>> {
    const left = length - departments.length;
    for (let place = firstOut[v] as number; place < (firstOut[v + 1] as number); place++) {
      const u = customer[place] as number;
      if (left === 0 ? u !== start : (back.get(u) ?? Infinity) > left || departments.includes(u)) continue;
      arcs.push(arc[place] as number);
      if (left === 0) yield { departments: [...departments], arcs: [...arcs] };
      else {
        departments.push(u);
        yield* from(u, start, back);
        departments.pop();
      }
      arcs.pop();
    }
  }
  for (const start of part.departments.keys()) {
    departments.push(start);
    yield* from(start, start, stepsBack(start, length - 1));
    departments.pop();
  }
}

/** How many services lead from the departments with a greater number to a start, up to some steps. */
function stepsBackIn({ departments, firstOut, customer }: StrongPart) {
  const providers = departments.map((): number[] => []);
  for (const v of departments.keys()) {
    for (let place = firstOut[v] as number; place < (firstOut[v + 1] as number); place++) {
      providers[customer[place] as number]?.push(v);
    }
  }
  return (start: number, most: number): ReadonlyMap<number, number> => {
    const steps = new Map([[start, 0]]);
    // What is added while the map is gone through comes up in its turn.
    for (const [v, count] of steps) {
      if (count === most) break;
      for (const u of providers[v] ?? []) if (u > start && !steps.has(u)) steps.set(u, count + 1);
    }
    return steps;
  };
}
