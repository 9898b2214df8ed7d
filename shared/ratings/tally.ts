import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { RaterId } from '#shared/model/rater.ts';
import { ANSWER_MAX, ANSWER_MIN, ASPECTS, type Aspect, type Side, SUBJECTS } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';

const WIDTH = ANSWER_MAX - ANSWER_MIN + 1;

/** What one side said about one service. */
export interface SideTally {
  readonly raters: Set<RaterId>;
  /** How often each answer was given, subject after subject in the order of `SUBJECTS`. */
  readonly performance: Uint32Array;
  readonly importance: Uint32Array;
  readonly comments: string[];
}

export type ServiceTally = Readonly<Record<Side, SideTally>>;

/** Who took part for a department, on either side. */
export type Taking = Readonly<Record<Side, Set<RaterId>>>;

export interface Tally {
  readonly services: ReadonlyMap<ServiceId, ServiceTally>;
  readonly taking: ReadonlyMap<DepartmentId, Taking>;
}

const sideTally = (): SideTally => ({
  raters: new Set(),
  performance: new Uint32Array(SUBJECTS.length * WIDTH),
  importance: new Uint32Array(SUBJECTS.length * WIDTH),
  comments: [],
});

/**
 * Counts the answers of a round about the services of a map. What it gives is not fit to be shown: only the gate reads it.
 * Raters count who stand at the end of the service that they spoke for.
 */
export function tallyOf(engagement: Engagement, map: MapId, round: RoundId): Tally {
  const services = new Map<ServiceId, ServiceTally>();
  const taking = new Map<DepartmentId, Taking>();
  for (const rating of engagement.ratings.values()) {
    if (rating.round !== round) continue;
    const service = engagement.services.get(rating.service);
    const rater = engagement.raters.get(rating.rater);
    if (service?.map !== map || rater?.department !== endOf(service, rating.side)) continue;
    const tally = services.get(service.id) ?? { customer: sideTally(), provider: sideTally() };
    services.set(service.id, tally);
    const took = taking.get(rater.department) ?? { customer: new Set(), provider: new Set() };
    taking.set(rater.department, took);
    const side = tally[rating.side];
    if (rating.comment !== '') side.comments.push(rating.comment);
    let answered = false;
    for (const aspect of ASPECTS) {
      for (const [index, subject] of SUBJECTS.entries()) {
        const answer = rating[aspect][subject];
        if (answer === undefined) continue;
        answered = true;
        if (answer === null) continue;
        const place = index * WIDTH + answer - ANSWER_MIN;
        side[aspect][place] = (side[aspect][place] ?? 0) + 1;
      }
    }
    if (!answered) continue;
    side.raters.add(rater.id);
    took[rating.side].add(rater.id);
  }
  return { services, taking };
}

function endOf(service: Service, side: Side): DepartmentId {
  return service[side];
}

/** How often each answer from 1 to 5 was given to one question. */
export function countsOf(tally: SideTally, aspect: Aspect, subject: number): readonly number[] {
  return Array.from({ length: WIDTH }, (_, index) => tally[aspect][subject * WIDTH + index] ?? 0);
}
