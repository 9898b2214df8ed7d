import type { MapContent } from '#shared/model/map-content.ts';
import { SCALE_MAX, type ServiceId } from '#shared/model/service.ts';
import { defineFinding, range } from '../finding.ts';
import { endsOf } from '../graph.ts';
import { pairAsymmetry } from '../metrics/pair-asymmetry.ts';

/**
 * F2: the internal customer depends on the provider materially, and the provider gets little or nothing back. Support functions
 * are one-way by nature; the question is whether the customer has a voice. A `finding` where nothing comes back and no
 * feedback channel is recorded on any service of the pair, else `worth-a-look`.
 */
export const oneWayDependency = defineFinding({
  id: 'one-way-dependency',
  revision: 1,
  cutoffs: {
    /** Least weight of the stronger direction, 1 to 5. */
    material: 3,
    /** Least |w_ij - w_ji| / (w_ij + w_ji), in percent, so that (4, 1), exactly 60, is decided in whole numbers. */
    asymmetryPercent: 60,
  },
  ranges: {
    material: range('weight'),
    asymmetryPercent: range('percent'),
  },
  detect({ content, measures, rescaled }, { cutoffs }) {
    const { graph } = measures;
    const asymmetries = measures.of(pairAsymmetry);
    return graph.services.flatMap((there, arc) => {
      const reverse = graph.reverse[arc] ?? -1;
      const weight = graph.weight[arc] ?? 0;
      const returnWeight = graph.weight[reverse] ?? 0;
      const difference = weight - returnWeight;
      const total = weight + returnWeight;
      // Of the two arcs of a pair only the stronger has a positive difference.
      if (difference <= 0 || weight < cutoffs.material) return [];
      if (100 * difference < cutoffs.asymmetryPercent * total) return [];
      const back = graph.services[reverse];
      const services = back === undefined ? there : [...there, ...back].sort();
      const asymmetry = asymmetries[arc] ?? 0;
      const feedback = services.some((id) => hasFeedback(content, id));
      return {
        severity: returnWeight === 0 && !feedback ? 'finding' : 'worth-a-look',
        departments: endsOf(graph, arc),
        services,
        evidence: {
          /** How much the customer depends on the provider, 1 to 5. */
          weight,
          /** How much the provider depends on the customer, 1 to 5; 0: nothing recorded. */
          returnWeight,
          /** Unrounded, 0.6 to 1 with the default cut-off. */
          asymmetry,
          /** Whether a feedback channel is recorded on any service of the pair. */
          feedback,
          material: cutoffs.material,
          asymmetryCutoff: cutoffs.asymmetryPercent / 100,
          rescaled,
          /** What the provider and the customer carry for each other, in the map's own unit. */
          load: graph.load[arc] ?? 0,
          returnLoad: graph.load[reverse] ?? 0,
        },
        rank: (asymmetry * weight) / SCALE_MAX,
      } as const;
    });
  },
});

function hasFeedback(content: MapContent, id: ServiceId): boolean {
  return (content.services.get(id)?.standard?.feedbackChannel.trim() ?? '') !== '';
}
