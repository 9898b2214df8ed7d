import type { Graph } from './graph.ts';
import type { Measures, Metric } from './metrics/metric.ts';

/** What was measured of the graphs before, for the next one that is like them. */
export interface MeasuresMemory {
  /** Measures of a graph that take over what was measured of the one last given for the same purpose, wherever it is the same. */
  measuresOf(graph: Graph, purpose: 'as-recorded' | 'rescaled'): Measures;
}

interface Known {
  readonly value: unknown;
  /** The parts of the graph that the value was worked out from, as bits. */
  readonly reads: number;
}

interface Remembered {
  readonly graph: Graph;
  readonly known: ReadonlyMap<Metric<string, unknown>, Known>;
}

/**
 * A memory that watches which parts of the graph each metric reads, the metrics that it builds on included. What nothing has changed
 * of is taken over: after another weight all that counts steps only, after another cut-off everything.
 */
export function createMeasuresMemory(): MeasuresMemory {
  const last = new Map<string, Remembered>();
  return {
    measuresOf(graph, purpose) {
      const parts = Object.keys(graph) as (keyof Graph)[];
      const earlier = last.get(purpose);
      const same = earlier === undefined ? 0 : sameParts(earlier.graph, graph, parts);
      const known = new Map<Metric<string, unknown>, Known>();
      let reads = 0;
      const watched = Object.create(null) as Graph;
      for (const [bit, part] of parts.entries()) {
        Object.defineProperty(watched, part, {
          enumerable: true,
          get: () => {
            reads |= 1 << bit;
            return graph[part];
          },
        });
      }
      const measures: Measures = {
        graph: watched,
        of<Id extends string, Value>(metric: Metric<Id, Value>): Value {
          const outer = reads;
          const before = known.get(metric) ?? earlier?.known.get(metric);
          if (before !== undefined && (known.has(metric) || (before.reads & ~same) === 0)) {
            known.set(metric, before);
            reads = outer | before.reads;
            return before.value as Value;
          }
          reads = 0;
          const value = metric.measure(measures);
          known.set(metric, { value, reads });
          reads |= outer;
          return value;
        },
      };
      last.set(purpose, { graph, known });
      return measures;
    },
  };
}

/** The parts in which two graphs are alike, as bits. */
function sameParts(one: Graph, other: Graph, parts: readonly (keyof Graph)[]): number {
  return parts.reduce((bits, part, bit) => (isSame(one[part], other[part]) ? bits | (1 << bit) : bits), 0);
}

/** Whether two values without cycles are alike through and through. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (ArrayBuffer.isView(one) || Array.isArray(one)) {
    const [a, b] = [one as unknown as ArrayLike<unknown>, other as ArrayLike<unknown>];
    if (a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!isSame(a[at], b[at])) return false;
    return true;
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
