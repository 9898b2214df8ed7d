import { DIMENSIONS, SUBJECTS, type Subject } from '#shared/model/rating.ts';
import type { Service } from '#shared/model/service.ts';
import type { Cell } from './cell.ts';
import type { Cells, Released } from './gate.ts';

/** What is known of one question about one service; what too few answered or nobody was asked is missing. */
export interface Measures {
  readonly performance?: Cell;
  readonly importance?: Cell;
  readonly own?: Cell;
  readonly guess?: Cell;
  /** P - T: below 0 the service is short of its target. */
  readonly gap?: number;
  /** P - S: below 0 the provider sees itself better than its internal customer does. */
  readonly perceptionGap?: number;
  /** g - I: below 0 the provider underrates what matters. */
  readonly understandingGap?: number;
  /** I · max(0, T - P). */
  readonly priority?: number;
}

export type BySubject = Readonly<Partial<Record<Subject, Measures>>>;

/** One service as it was rated. Means over dimensions are plain; those that are missing are left out. */
export interface Relation {
  readonly service: Service;
  readonly subjects: BySubject;
  readonly raters: Released['raters'];
  readonly attributed: boolean;
  readonly withheld: boolean;
  readonly held: Released['held'];
  readonly comments: readonly string[];
  /** Σ I·P / Σ I over the dimensions with both, 1 to 5; the plain mean where nobody was asked what matters. */
  readonly score?: number;
  readonly scoring?: 'by-importance' | 'plain';
  /** Mean of the performance over the dimensions. */
  readonly performance?: number;
  readonly importance?: number;
  readonly gap?: number;
  readonly perceptionGap?: number;
  readonly understandingGap?: number;
  /** w · Σ PR / K over the dimensions that have a priority. */
  readonly priority?: number;
}

/** The fields of `pairs` that have a value. */
export function present<Key extends string, Value>(
  pairs: Readonly<Record<Key, Value | undefined>>,
): { readonly [K in Key]?: Value } {
  const there: Partial<Record<Key, Value>> = {};
  for (const key in pairs) if (pairs[key] !== undefined) there[key] = pairs[key];
  return there as { readonly [K in Key]?: Value };
}

const difference = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;

/** Mean of the values that there are. */
export function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0) / there.length;
}

/** Priority of raising a performance to the target: I · max(0, T - P). */
export function priorityOf(importance: number | undefined, performance: number | undefined, target: number) {
  if (importance === undefined || performance === undefined) return undefined;
  return importance * Math.max(0, target - performance);
}

function measuresOf(
  told: Pick<Released, 'performance' | 'importance' | 'own' | 'guess'>,
  subject: Subject,
  target: number,
): Measures {
  const [performance, importance, own, guess] = [told.performance, told.importance, told.own, told.guess].map(
    (cells: Cells) => cells[subject],
  );
  return {
    ...present({ performance, importance, own, guess }),
    ...present({
      gap: difference(performance?.mean, target),
      perceptionGap: difference(performance?.mean, own?.mean),
      understandingGap: difference(guess?.mean, importance?.mean),
      priority: priorityOf(importance?.mean, performance?.mean, target),
    }),
  };
}

/** Σ I·P / Σ I over the dimensions that have both; undefined where none has. */
export function scoreByImportance(subjects: BySubject): number | undefined {
  let [sum, weights] = [0, 0];
  for (const dimension of DIMENSIONS) {
    const { performance, importance } = subjects[dimension] ?? {};
    if (performance === undefined || importance === undefined) continue;
    sum += importance.mean * performance.mean;
    weights += importance.mean;
  }
  return weights === 0 ? undefined : sum / weights;
}

/** Every measure of one service, of what may be told about it. `target`: T, 1 to 5. */
export function relationOf(service: Service, told: Released, target: number): Relation {
  const subjects: Partial<Record<Subject, Measures>> = {};
  for (const subject of SUBJECTS) {
    const measures = measuresOf(told, subject, target);
    if (Object.keys(measures).length > 0) subjects[subject] = measures;
  }
  const over = (value: (measures: Measures) => number | undefined): number | undefined =>
    meanOf(DIMENSIONS.map((dimension) => value(subjects[dimension] ?? {})));
  const performance = over((one) => one.performance?.mean);
  const weighted = scoreByImportance(subjects);
  const score = weighted ?? performance;
  const scoring = weighted === undefined ? ('plain' as const) : ('by-importance' as const);
  const priority = over((one) => one.priority);
  return {
    service,
    subjects,
    raters: told.raters,
    attributed: told.attributed,
    withheld: told.withheld,
    held: told.held,
    comments: told.comments,
    ...(score === undefined ? {} : { score, scoring }),
    ...present({
      performance,
      importance: over((one) => one.importance?.mean),
      gap: over((one) => one.gap),
      perceptionGap: over((one) => one.perceptionGap),
      understandingGap: over((one) => one.understandingGap),
      priority: priority === undefined ? undefined : service.weight * priority,
    }),
  };
}
