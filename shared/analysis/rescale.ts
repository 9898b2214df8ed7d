import { must } from '#shared/kernel/result.ts';
import { SCALE_MAX, SCALE_MIN } from '#shared/model/service.ts';
import { distancesFrom } from './distances.ts';
import type { Graph } from './graph.ts';

/** The class of every arc where all volumes are equal: neither strong nor weak. */
const MIDDLE = (SCALE_MIN + SCALE_MAX) / 2;
/** A volume on the border of two classes goes up; without this, rounding in the logarithm would decide. */
const BORDER = 1e-9;

/**
 * The graph of a volume map with its weights brought to the scale of 1 to 5, for the findings only. Their cut-offs and the
 * calibrated floor are made for that scale; on raw counts nearly all shortest chains run through the few heavy departments.
 *
 * Class = 1 + round(4 · (ln w - ln min) / (ln max - ln min)) over the arcs of this map: five steps of equal ratio, the same
 * whatever the unit. What goes to and from external parties gets the class of the nearest arc inside. Limits: the classes are relative to the map, so adding a larger or smaller volume than all others can
 * move every class, and classes of two maps do not compare; a single extreme squeezes the rest together, and the wider the
 * range, the larger the ratio that makes a pair one-way.
 */
export function rescaled(graph: Graph): Graph {
  const least = graph.weight.reduce((low, weight) => Math.min(low, weight), Number.POSITIVE_INFINITY);
  const range = graph.weight.reduce((high, weight) => Math.max(high, Math.log(weight / least)), 0);
  const classOf = (value: number): number => {
    if (range === 0) return MIDDLE;
    const share = Math.min(1, Math.max(0, Math.log(value / least) / range));
    return SCALE_MIN + Math.floor((SCALE_MAX - SCALE_MIN) * share + 0.5 + BORDER);
  };
  const weight = graph.weight.map(classOf);
  const outside = { ...graph.outside, weight: graph.outside.weight.map(classOf) };
  return { ...graph, weight, outside, distances: must(distancesFrom(weight, graph.departments.length)) };
}
