import { SCALE_MAX } from '#shared/model/service.ts';
import { defineFinding, range } from '../finding.ts';
import { departmentAt, servicesOf } from '../graph.ts';
import { shortCycles } from '../short-cycles.ts';
import { majorityBlock } from '../strong-part.ts';

/** Puts the shorter of two cycles of one weight first; small enough to leave weights alone. */
const RANK_PER_DEPARTMENT = 1e-3;

/**
 * F4: a few departments, each needing the one before it strongly, the first needing the last. Two that serve one another are
 * reciprocity. Where more than half of the map forms one strongly connected block, cycles are everywhere, and one statement
 * about the map takes the place of the list. `worth-a-look`.
 */
export const circularDependency = defineFinding({
  id: 'circular-dependency',
  revision: 1,
  cutoffs: {
    /** Least weight of every arc, 1 to 5. */
    strong: 4,
    /** Departments in a cycle. */
    shortest: 3,
    longest: 5,
    /** Cycles listed, by least weight and then by length. */
    most: 10,
  },
  ranges: {
    strong: range('weight'),
    shortest: range('departments', { min: 3, max: 6 }),
    longest: range('departments', { min: 3, max: 6 }),
    most: range('circles'),
  },
  detect({ measures: { graph }, rescaled }, { cutoffs }) {
    if (majorityBlock(graph, cutoffs.strong).length > 0) return [];
    return shortCycles(graph, { ...cutoffs, leastWeight: cutoffs.strong }).map(({ departments, arcs, weight }) => ({
      severity: 'worth-a-look',
      departments: departments.map((v) => departmentAt(graph, v)),
      services: servicesOf(graph, arcs),
      evidence: {
        /** The least weight along the cycle, 1 to 5. */
        weight,
        length: departments.length,
        strong: cutoffs.strong,
        shortest: cutoffs.shortest,
        longest: cutoffs.longest,
        most: cutoffs.most,
        rescaled,
      },
      rank: weight / SCALE_MAX - departments.length * RANK_PER_DEPARTMENT,
    }));
  },
});
