import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { Relation } from '../relation.ts';
import type { Scores } from '../scores.ts';

/** A service by what there is to gain: PR_e. */
export interface ServicePriority {
  readonly relation: Relation;
  /** w · Σ PR / K, 0 to 100. */
  readonly priority: number;
}

/** One dimension of a service by what there is to gain: PR_ek. */
export interface DimensionPriority extends ServicePriority {
  readonly dimension: Dimension;
  readonly importance: number;
  readonly performance: number;
}

/** The greatest first; services that reach their target in all that was asked are left out. */
export function servicePriorities({ services }: Scores): readonly ServicePriority[] {
  return services
    .flatMap((relation) => (relation.priority ? [{ relation, priority: relation.priority }] : []))
    .sort((a, b) => b.priority - a.priority);
}

/** I · max(0, T - P) of each dimension of each service (0 to 20), the greatest first, without those that reach the target. */
export function dimensionPriorities({ services }: Scores): readonly DimensionPriority[] {
  return services
    .flatMap((relation) =>
      DIMENSIONS.flatMap((dimension): readonly DimensionPriority[] => {
        const { performance, importance, priority } = relation.subjects[dimension] ?? {};
        if (performance === undefined || importance === undefined || !priority) return [];
        return [{ relation, dimension, importance: importance.mean, performance: performance.mean, priority }];
      }),
    )
    .sort((a, b) => b.priority - a.priority || b.relation.service.weight - a.relation.service.weight);
}

export interface ParetoBar {
  readonly dimension: Dimension;
  /** Σ over the services of w · I · max(0, T - P). */
  readonly priority: number;
  /** Of the sum over all dimensions, 0 to 1. */
  readonly share: number;
  /** Of this and those before it, 0 to 1. */
  readonly cumulative: number;
}

/** What there is to gain on the map by dimension, the greatest first; empty where nothing is short of its target. */
export function dimensionPareto({ dimensions }: Scores): readonly ParetoBar[] {
  const rows = DIMENSIONS.map((dimension) => ({ dimension, priority: dimensions[dimension]?.priority ?? 0 }))
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority);
  const sum = rows.reduce((total, { priority }) => total + priority, 0);
  let before = 0;
  return rows.map((row) => {
    before += row.priority;
    return { ...row, share: row.priority / sum, cumulative: before / sum };
  });
}
