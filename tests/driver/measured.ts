import { type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { type Metric, measuresOf } from '#shared/analysis/metrics/metric.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { map, type Sketch } from './engagement-builder.ts';

export const graphOf = (...sketch: Sketch): Graph => must(graphFrom(map(...sketch)));

/** What a metric measures of the map of a sketch. */
export const measured = <Value>(metric: Metric<string, Value>, ...sketch: Sketch): Value =>
  measuresOf(graphOf(...sketch)).of(metric);

/** The same of each department, by name. */
export const byName = <Value>(
  metric: Metric<string, ArrayLike<Value>>,
  ...sketch: Sketch
): Readonly<Record<string, Value>> => byNameOn(metric, map(...sketch));

export function byNameOn<Value>(metric: Metric<string, ArrayLike<Value>>, content: MapContent) {
  const graph = must(graphFrom(content));
  const values = measuresOf(graph).of(metric);
  return Object.fromEntries(graph.departments.map((id, v) => [id as string, values[v] as Value]));
}

/** `A <> B 3`, said as two services. */
export const mutual = (...lines: readonly string[]): Sketch =>
  lines.flatMap((line) => {
    const [, a, b, weight] = /^(\S+) <> (\S+) (\S+)$/.exec(line) ?? [];
    return [`${a} > ${b} ${weight}`, `${b} > ${a} ${weight}`];
  });

/** Everybody serves everybody. */
export const clique = (weight: number, ...names: readonly string[]): Sketch =>
  names.flatMap((a) => names.flatMap((b) => (a === b ? [] : [`${a} > ${b} ${weight}`])));
