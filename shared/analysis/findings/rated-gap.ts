import type { DepartmentId } from '#shared/model/department.ts';
import type { Subject } from '#shared/model/rating.ts';
import { SCALE_MAX, SCALE_MIN, type ServiceId } from '#shared/model/service.ts';
import { defineFinding, range } from '../finding.ts';
import { endsOf } from '../graph.ts';
import type { Rating } from '../ratings.ts';

/** Means are sums of decimals; less than this is no difference: 4.1 - 3.1 is a whole point. */
const ROUNDING = 1e-9;

/** One subject of one service that provider and internal customer rate differently. */
export interface RatedGap {
  readonly service: ServiceId;
  readonly subject: Subject;
  /** By the internal customer and by the provider itself, means of 1 to 5. */
  readonly rated: number;
  readonly own: number;
  /** `rated - own`, -4 to 4: below 0 the provider sees itself better than its customer does. */
  readonly gap: number;
  readonly respondents: number;
  /** r_wg, 0 to 1. */
  readonly agreement: number;
}

/**
 * F10: provider and internal customer rate the same service differently, by enough respondents who agree among themselves. One for
 * each pair, the widest gap first. Never more than `worth-a-look`: two views differ, which says nothing of who is right.
 */
export const ratedGap = defineFinding({
  id: 'rated-gap',
  revision: 1,
  cutoffs: {
    /** Least difference of the two means, in points of the scale. */
    gap: 1,
    /** Fewest respondents of the internal customer. */
    respondents: 5,
    /** Least agreement among them (r_wg), in percent. */
    agreementPercent: 50,
  },
  ranges: {
    // Without a difference there is nothing to say.
    gap: range('points', { min: 0.1 }),
    respondents: range('respondents'),
    agreementPercent: range('percent'),
  },
  detect({ content, measures: { graph }, ratings }, { cutoffs }) {
    const isWide = ({ gap, respondents, agreement }: RatedGap): boolean =>
      Math.abs(gap) >= cutoffs.gap - ROUNDING &&
      respondents >= cutoffs.respondents &&
      100 * agreement >= cutoffs.agreementPercent - ROUNDING;
    return graph.services.flatMap((ids, arc) => {
      const gaps = ids
        .flatMap((id) => (ratings.get(id) ?? []).flatMap((rating) => gapOf(id, rating)))
        .filter(isWide)
        .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
      const [widest] = gaps;
      if (widest === undefined) return [];
      const concerned = new Set(gaps.map(({ service }) => service));
      const departments: readonly DepartmentId[] = endsOf(graph, arc);
      return {
        severity: 'worth-a-look',
        departments,
        services: [...concerned].filter((id) => content.services.has(id)).sort(),
        evidence: {
          /** All that are wide enough, the widest first; one or more. */
          gaps,
          gapCutoff: cutoffs.gap,
          respondentsCutoff: cutoffs.respondents,
          agreementCutoff: cutoffs.agreementPercent / 100,
        },
        rank: Math.abs(widest.gap) / (SCALE_MAX - SCALE_MIN),
      } as const;
    });
  },
});

/** Nothing where one side has not answered, or a single respondent cannot agree with anybody. */
function gapOf(service: ServiceId, { subject, mean, own, respondents, agreement }: Rating): readonly RatedGap[] {
  if (own === undefined || agreement === undefined) return [];
  return [{ service, subject, rated: mean, own, gap: mean - own, respondents, agreement }];
}
