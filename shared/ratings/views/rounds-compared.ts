import type { DepartmentId } from '#shared/model/department.ts';
import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import type { Service } from '#shared/model/service.ts';
import type { Cell } from '../cell.ts';
import { meanOf, type Relation } from '../relation.ts';
import type { Scores } from '../scores.ts';
import { type Part, reachOf } from '../uncertainty.ts';

/** `rose`, `fell`: the 95 % interval of the change leaves out 0; `within`: it does not; `untested`: single answers only. */
export type Verdict = 'rose' | 'fell' | 'within' | 'untested';

/** How far something moved from one round to another, like with like. */
export interface Change {
  /** 1 to 5, over the questions that are told in both rounds, with the same weights in both. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Half the width of the 95 % interval of the change. */
  readonly reach?: number;
  readonly verdict: Verdict;
  /** Questions told in both rounds. */
  readonly questions: number;
}

export interface RoundsCompared {
  readonly before: RoundId;
  readonly after: RoundId;
  readonly services: readonly (Change & { readonly service: Service })[];
  readonly providers: readonly (Change & { readonly department: DepartmentId })[];
  readonly customers: readonly (Change & { readonly department: DepartmentId })[];
  readonly dimensions: readonly (Change & { readonly dimension: Dimension })[];
  readonly whole?: Change;
}

/** One question about one service as it was answered in both rounds. */
interface Pair {
  readonly service: Service;
  readonly dimension: Dimension;
  readonly before: Cell;
  readonly after: Cell;
  /** Importance within the service, mean of both rounds; 1 where nobody was asked. */
  readonly importance: number;
}

/** What moved between two rounds on a map; the greatest change first. What is told in one of them alone is left out. */
export function compareRounds(before: Scores, after: Scores): RoundsCompared {
  const then = new Map(before.services.map((row) => [row.service.id, row]));
  const pairs = after.services.flatMap((row) => pairsOf(then.get(row.service.id), row));
  const whole = changeOf(pairs);
  return {
    before: before.round,
    after: after.round,
    services: changes(pairs, ({ service }) => service.id).flatMap(([[pair], change]) =>
      pair === undefined ? [] : [{ ...change, service: pair.service }],
    ),
    providers: ofDepartments(pairs, 'provider'),
    customers: ofDepartments(pairs, 'customer'),
    dimensions: changes(pairs, ({ dimension }) => dimension).flatMap(([[pair], change]) =>
      pair === undefined ? [] : [{ ...change, dimension: pair.dimension }],
    ),
    ...(whole === undefined ? {} : { whole }),
  };
}

function pairsOf(before: Relation | undefined, after: Relation): readonly Pair[] {
  const pairs = DIMENSIONS.flatMap((dimension) => {
    const [then, now] = [before?.subjects[dimension], after.subjects[dimension]];
    if (then?.performance === undefined || now?.performance === undefined) return [];
    const importance = meanOf([then.importance?.mean, now.importance?.mean]);
    return [{ service: after.service, dimension, before: then.performance, after: now.performance, importance }];
  });
  const isAsked = pairs.some(({ importance }) => importance !== undefined);
  return pairs.flatMap((pair) => {
    const importance = isAsked ? pair.importance : 1;
    return importance === undefined ? [] : [{ ...pair, importance }];
  });
}

type Group = readonly (readonly [pairs: readonly Pair[], change: Change])[];

function changes(pairs: readonly Pair[], key: (pair: Pair) => string): Group {
  return [...Map.groupBy(pairs, key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, of]) => {
      const change = changeOf(of);
      return change === undefined ? [] : [[of, change] as const];
    })
    .sort(([, a], [, b]) => Math.abs(b.change) - Math.abs(a.change));
}

function ofDepartments(pairs: readonly Pair[], end: 'provider' | 'customer'): RoundsCompared['providers'] {
  return changes(pairs, ({ service }) => service[end]).flatMap(([[pair], change]) =>
    pair === undefined ? [] : [{ ...change, department: pair.service[end] }],
  );
}

/** By importance within each service, by dependency over services. */
function changeOf(pairs: readonly Pair[]): Change | undefined {
  if (pairs.length === 0) return undefined;
  const services = Map.groupBy(pairs, ({ service }) => service.id);
  const all = [...services.values()].reduce((sum, [pair]) => sum + (pair?.service.weight ?? 0), 0);
  let [before, after] = [0, 0];
  const parts: Part[] = [];
  for (const of of services.values()) {
    const within = of.reduce((sum, { importance }) => sum + importance, 0);
    for (const pair of of) {
      const share = (pair.service.weight / all) * (pair.importance / within);
      before += share * pair.before.mean;
      after += share * pair.after.mean;
      parts.push({ share, customer: pair.service.customer, cells: [pair.before, pair.after] });
    }
  }
  const [change, reach] = [after - before, reachOf(parts)];
  const row = { before, after, change, questions: pairs.length };
  if (reach === undefined) return { ...row, verdict: 'untested' };
  if (Math.abs(change) <= reach) return { ...row, reach, verdict: 'within' };
  return { ...row, reach, verdict: change > 0 ? 'rose' : 'fell' };
}
