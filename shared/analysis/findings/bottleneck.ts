import type { Sensitivity } from '#shared/model/settings.ts';
import { CORROBORATION_CUTOFFS, CORROBORATION_RANGES, type Corroboration, corroborationOf } from '../corroboration.ts';
import { defineFinding, range } from '../finding.ts';
import { bottleneckFloor, type FloorLevel } from '../floors.ts';
import { servicesAt } from '../graph.ts';
import { betweenness, normalisedBetweenness } from '../metrics/betweenness.ts';
import { betweennessUnweighted } from '../metrics/betweenness-unweighted.ts';
import { removalsOf } from '../removal.ts';

export const BOTTLENECK_LEVELS = { strict: 99, standard: 95, exploratory: 95 } as const satisfies Record<
  Sensitivity,
  FloorLevel
>;

/** Bottlenecks come before pairs of the same severity: there are few of them, and each concerns the whole map. */
const RANK_BASE = 1;

/** Shares are sums whose last digits hang on the order of departments; less than this is no difference. */
const ROUNDING = 1e-9;

/**
 * F1: more of the shortest service chains between others run through the department than through the luckiest one of a random
 * map of the same size and density. It says where a delay would spread, not that the department performs badly.
 *
 * A `finding` where another measure says that a delay there matters: load over capacity, the drop in efficiency without it, or
 * a single point of failure, or a low rating by its internal customers; else `worth-a-look`, or `data-prompt` where it is a ranking only.
 */
export const bottleneck = defineFinding({
  id: 'bottleneck',
  revision: 4,
  cutoffs: {
    /** Of the calibrated floor, in percent; only at 100 the false alarms are the 5 % (strict: 1 %) that it is made for. */
    floorPercent: 100,
    /** Departments below which nothing is flagged: too few chains to tell from chance. */
    smallestMap: 6,
    /** Departments shown as a ranking when exploring. */
    rankingSize: 3,
    /** Mean number of internal customers below which relationships are probably missing from the map. */
    sparseBelow: 2,
    /** Density in percent above which nearly all chains are direct and betweenness says little. */
    densePercent: 80,
    /** Mean number of internal customers below which random maps, too, fall apart without a department. */
    fragileBelow: 4,
    ...CORROBORATION_CUTOFFS,
  },
  ranges: {
    floorPercent: range('percent', { min: 25, max: 400, whole: true }),
    // The calibrated floor begins there.
    smallestMap: range('departments', { min: 5 }),
    rankingSize: range('departments'),
    sparseBelow: range('customers'),
    densePercent: range('percent'),
    fragileBelow: range('customers'),
    ...CORROBORATION_RANGES,
  },
  detect(scene, { sensitivity, cutoffs }) {
    const { measures, rescaled } = scene;
    const { graph } = measures;
    const size = graph.departments.length;
    if (size < cutoffs.smallestMap) return [];
    const arcs = graph.customer.length;
    const level = BOTTLENECK_LEVELS[sensitivity];
    const calibrated = bottleneckFloor(size, arcs / size, level);
    const floor = calibrated * (cutoffs.floorPercent / 100);
    const weighted = measures.of(betweenness);
    const unweighted = measures.of(betweennessUnweighted);
    const ranking = [...graph.departments.entries()]
      .map(([v, id]) => ({ v, id, raw: weighted[v] ?? 0, share: normalisedBetweenness(weighted[v] ?? 0, size) }))
      .sort((a, b) => b.raw - a.raw || a.v - b.v);
    const flagged = ranking.filter(({ share }) => share > 0 && share >= floor - ROUNDING);
    const removals = removalsOf(
      graph,
      flagged.map(({ v }) => v),
    );
    const shown = sensitivity === 'exploratory' ? cutoffs.rankingSize : 0;
    return ranking.flatMap(({ v, id, raw, share }, index) => {
      const removal = removals[index];
      if (removal === undefined && (share === 0 || index >= shown)) return [];
      const shareUnweighted = normalisedBetweenness(unweighted[v] ?? 0, size);
      const more = removal && corroborationOf(scene, removal, cutoffs);
      const fragile = more !== undefined && (more.cutsOff || more.soleProvider);
      return {
        severity: more === undefined ? 'data-prompt' : isCorroborated(more) ? 'finding' : 'worth-a-look',
        departments: [id],
        services: servicesAt(graph, v),
        evidence: {
          /** Raw, on the weights that the finding was made with. */
          betweenness: raw,
          /** Share of the ordered pairs of other departments, 0 to 1. */
          betweennessNormalised: share,
          betweennessUnweightedNormalised: shareUnweighted,
          /** The floor used, as a share like the two above; the calibrated one stands beside it where another is set. */
          floor,
          ...(cutoffs.floorPercent === 100 ? {} : { calibratedFloor: calibrated }),
          /** Random maps of 100 whose most central department stays below the calibrated floor. */
          floorLevel: level,
          /** Whether the floor is also passed when only steps are counted. */
          alsoUnweighted: shareUnweighted >= floor - ROUNDING,
          /** 1 for the most central; equals share a place. */
          place: 1 + ranking.findIndex((other) => other.share <= share + ROUNDING),
          departments: size,
          /** Ordered pairs of departments other than this one: the base of the shares. */
          otherPairs: (size - 1) * (size - 2),
          meanCustomers: arcs / size,
          /** So few relationships that some may be missing from the map, by what is said of the department. */
          sparse: arcs / size < (fragile ? cutoffs.fragileBelow : cutoffs.sparseBelow),
          dense: 100 * arcs > cutoffs.densePercent * size * (size - 1),
          rescaled,
          sensitivity,
          /** `rankingOnly`: below the floor, and shown as the top of a ranking. */
          ...(more === undefined ? { rankingOnly: true } : { rankingOnly: false, ...more }),
        },
        rank: RANK_BASE + share,
      } as const;
    });
  },
});

function isCorroborated({ overCapacity, holdsTogether, cutsOff, soleProvider, poorlyRated }: Corroboration): boolean {
  return overCapacity || holdsTogether || cutsOff || soleProvider || poorlyRated;
}
