import type { Graph } from '../graph.ts';

/** Something that is measured of a graph. It may build on other metrics, each worked out once for a graph. */
export interface Metric<Id extends string, Value> {
  readonly id: Id;
  measure(measures: Measures): Value;
}

/** What is measured of every department, by its number in the graph. */
export type DepartmentMetric<Id extends string = string> = Metric<Id, Float64Array>;

/** The same, of departments or of divisions, where the measure is undefined for some. */
export type PartialMetric<Id extends string = string, One = number> = Metric<Id, readonly (One | undefined)[]>;

/** What is measured of the map as a whole; undefined where the measure is. */
export type MapMetric<Id extends string = string> = Metric<Id, number | undefined>;

export function defineMetric<const Id extends string, Value>(metric: Metric<Id, Value>): Metric<Id, Value> {
  return metric;
}

export function defineDepartmentMetric<const Id extends string>(metric: DepartmentMetric<Id>): DepartmentMetric<Id> {
  return metric;
}

export function definePartialMetric<const Id extends string, One>(
  metric: PartialMetric<Id, One>,
): PartialMetric<Id, One> {
  return metric;
}

export function defineMapMetric<const Id extends string>(metric: MapMetric<Id>): MapMetric<Id> {
  return metric;
}

/** A graph and what has been measured of it so far. */
export interface Measures {
  readonly graph: Graph;
  of<Id extends string, Value>(metric: Metric<Id, Value>): Value;
}

export function measuresOf(graph: Graph): Measures {
  const known = new Map<Metric<string, unknown>, unknown>();
  const measures: Measures = {
    graph,
    of<Id extends string, Value>(metric: Metric<Id, Value>): Value {
      if (!known.has(metric)) known.set(metric, metric.measure(measures));
      return known.get(metric) as Value;
    },
  };
  return measures;
}
