import type { DepartmentId } from '#shared/model/department.ts';
import { defineFinding, range } from '../finding.ts';
import { departmentAt, servicesAt } from '../graph.ts';
import { separation } from '../metrics/separation.ts';
import { soleCustomers } from '../metrics/sole-customers.ts';

/** Departments come before pairs of the same severity. */
const RANK_BASE = 1;

/**
 * F3: without the department many others would no longer reach one another, or would have no provider at all. A `finding` where
 * much is cut off, else `worth-a-look`.
 */
export const singlePointOfFailure = defineFinding({
  id: 'single-point-of-failure',
  revision: 1,
  cutoffs: {
    /** Least reachability loss, in department-equivalents. */
    reachabilityLoss: 2,
    /** The same from where on it is a finding. */
    findingLoss: 3,
    /** Least weight, 1 to 5, with which a department depends on its only provider. */
    soleWeight: 4,
    /** Least number of such departments. */
    soleCustomers: 2,
    /** Mean number of internal customers below which random maps, too, fall apart without a department. */
    fragileBelow: 4,
  },
  ranges: {
    reachabilityLoss: range('departments', { whole: false }),
    findingLoss: range('departments', { whole: false }),
    soleWeight: range('weight'),
    soleCustomers: range('departments', { min: 1 }),
    fragileBelow: range('customers'),
  },
  detect({ measures, rescaled }, { cutoffs }) {
    const { graph } = measures;
    const size = graph.departments.length;
    const { pairs, pairsLost } = measures.of(separation);
    const meanCustomers = graph.customer.length / size;
    return graph.departments.flatMap((id, v) => {
      const lostPairs = pairsLost[v] ?? 0;
      const sole = soleCustomers(graph, v, cutoffs.soleWeight).map((c): DepartmentId => departmentAt(graph, c));
      // In whole pairs, so that a loss of exactly the cut-off counts: L = pairs / (n - 2).
      const loses = (departments: number): boolean => size > 2 && lostPairs >= departments * (size - 2);
      const cutsOff = loses(cutoffs.reachabilityLoss);
      const soleProvider = sole.length >= cutoffs.soleCustomers;
      if (!cutsOff && !soleProvider) return [];
      return {
        severity: loses(cutoffs.findingLoss) ? 'finding' : 'worth-a-look',
        departments: [id],
        services: servicesAt(graph, v),
        evidence: {
          /** Connections that the others would lose without it, in department-equivalents, 0 to n-1. */
          reachabilityLoss: size > 2 ? lostPairs / (size - 2) : 0,
          reachabilityLossCutoff: cutoffs.reachabilityLoss,
          findingLossCutoff: cutoffs.findingLoss,
          cutsOff,
          /** Ordered pairs of others of which the first reaches the second, and how many do so only through it. */
          reachablePairs: pairs[v] ?? 0,
          lostPairs,
          /** The departments that have it as their only internal provider and depend on it strongly. */
          soleCustomers: sole,
          soleWeight: cutoffs.soleWeight,
          soleCustomersCutoff: cutoffs.soleCustomers,
          soleProvider,
          meanCustomers,
          /** So few relationships that some may be missing from the map. */
          sparse: meanCustomers < cutoffs.fragileBelow,
          rescaled,
        },
        rank: RANK_BASE + lostPairs / Math.max(1, pairs[v] ?? 0),
      } as const;
    });
  },
});
