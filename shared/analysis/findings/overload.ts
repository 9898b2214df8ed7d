import type { Scene } from '../finding.ts';
import { defineFinding, range } from '../finding.ts';
import { loadRatioFloor } from '../floors.ts';
import { arcsFrom, departmentAt, servicesOf } from '../graph.ts';
import { outStrength } from '../metrics/strength.ts';

/** Departments come before pairs of the same severity. */
const RANK_BASE = 1;

/** Sums of typed decimals, and an interpolated floor; less than this is no difference. */
const ROUNDING = 1e-9;

/**
 * F6: the department serves more than it says it can, or, where it states no capacity, far more than the average: more than the
 * busiest department of a random map of the same size and density. A `finding` only over a stated capacity.
 */
export const overload = defineFinding({
  id: 'overload',
  revision: 1,
  cutoffs: {
    /** Load in percent of the stated capacity that must be passed for a finding. */
    overPercent: 100,
    /** Least load in percent of the stated capacity that is worth a look. */
    nearPercent: 85,
    /** Least load over the mean load, whatever the calibrated floor. */
    leastRatio: 2,
    /** Departments below which loads are not compared: the calibrated floor begins there. */
    smallestMap: 5,
  },
  ranges: {
    overPercent: range('percent', { min: 1, max: 1000 }),
    nearPercent: range('percent', { min: 1, max: 1000 }),
    leastRatio: range('times'),
    smallestMap: range('departments', { min: 5 }),
  },
  detect(scene, { cutoffs }) {
    const { measures, rescaled } = scene;
    const { graph } = measures;
    const size = graph.departments.length;
    const loads = measures.of(outStrength);
    const compared = comparedLoads(scene);
    const sum = compared.reduce((all, load) => all + load, 0);
    const floor = Math.max(cutoffs.leastRatio, loadRatioFloor(size, graph.customer.length / size));
    return graph.departments.flatMap((id, v) => {
      const load = loads[v] ?? 0;
      const capacity = scene.content.departments.get(id)?.capacity;
      const utilisation = capacity === undefined ? undefined : load / capacity;
      const ratio = sum === 0 ? 0 : ((compared[v] ?? 0) * size) / sum;
      const isOver = utilisation !== undefined && utilisation > cutoffs.overPercent / 100 + ROUNDING;
      const isFlagged =
        utilisation === undefined
          ? size >= cutoffs.smallestMap && ratio >= floor - ROUNDING
          : isOver || utilisation >= cutoffs.nearPercent / 100 - ROUNDING;
      if (!isFlagged || load === 0) return [];
      const arcs = arcsFrom(graph, v);
      return {
        severity: isOver ? 'finding' : 'worth-a-look',
        departments: [departmentAt(graph, v)],
        services: servicesOf(graph, arcs),
        evidence: {
          /** Services to internal customers together, in the map's own unit. */
          load,
          customers: arcs.length,
          /** Load over the mean of all departments; of classes 1 to 5 on a volume map. */
          ratio,
          /** The calibrated floor of the ratio, or the least one; it decides where no capacity is stated. */
          floor,
          departments: size,
          /** In the unit of the load; both are missing where no capacity is stated. */
          ...(capacity === undefined || utilisation === undefined ? {} : { capacity, utilisation }),
          nearCutoff: cutoffs.nearPercent / 100,
          overCutoff: cutoffs.overPercent / 100,
          rescaled,
        },
        rank: RANK_BASE + (compared[v] ?? 0) / sum,
      } as const;
    });
  },
});

/** What loads are compared by: the floor is made for weights of 1 to 5, so volumes count by their class. */
function comparedLoads({ measures, rescaled }: Scene): Float64Array {
  if (!rescaled) return measures.of(outStrength);
  const { departments, provider, weight } = measures.graph;
  const sums = new Float64Array(departments.length);
  for (const [arc, v] of provider.entries()) sums[v] = (sums[v] as number) + (weight[arc] as number);
  return sums;
}
