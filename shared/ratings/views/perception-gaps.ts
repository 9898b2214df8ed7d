import type { DepartmentId } from '#shared/model/department.ts';
import { SUBJECTS, type Subject } from '#shared/model/rating.ts';
import type { Service } from '#shared/model/service.ts';
import type { Cell } from '../cell.ts';
import type { Scores } from '../scores.ts';

/** How one question about a service looks from its two ends. */
export interface PerceptionGap {
  readonly service: Service;
  readonly subject: Subject;
  readonly customer: Cell;
  readonly own: Cell;
  /** P - S, -4 to 4: below 0 the provider sees itself better than its internal customer does. */
  readonly gap: number;
  /** The internal customer's value is that of its head alone. */
  readonly attributed: boolean;
}

/** All questions that both ends answered, the widest gap first; of one provider where it is named. */
export function perceptionGaps({ services }: Scores, provider?: DepartmentId): readonly PerceptionGap[] {
  return services
    .filter(({ service }) => provider === undefined || service.provider === provider)
    .flatMap(({ service, subjects, attributed }) =>
      SUBJECTS.flatMap((subject): readonly PerceptionGap[] => {
        const { performance, own, perceptionGap } = subjects[subject] ?? {};
        if (performance === undefined || own === undefined || perceptionGap === undefined) return [];
        return [{ service, subject, customer: performance, own, gap: perceptionGap, attributed }];
      }),
    )
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap) || a.gap - b.gap);
}
