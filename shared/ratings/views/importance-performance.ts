import type { DepartmentId } from '#shared/model/department.ts';
import { ANSWER_MAX, ANSWER_MIN, DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { meanOf, priorityOf } from '../relation.ts';
import type { Scores } from '../scores.ts';

/** Whose services: all on the map, those that a department provides, or those that it receives. */
export type Scope =
  | { readonly of: 'map' }
  | { readonly of: 'provider' | 'customer'; readonly department: DepartmentId };

/** What each point stands for. */
export const POINT_KINDS = ['dimensions', 'services'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Martilla & James 1977. */
export const QUADRANTS = ['concentrate', 'keep-up', 'low-priority', 'overkill'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export interface ImportancePoint {
  readonly id: Dimension | ServiceId;
  /** 1 to 5, across. */
  readonly performance: number;
  /** 1 to 5, upwards. */
  readonly importance: number;
  /** I · max(0, T - P), 0 to 20. */
  readonly priority: number;
}

/** Where the four quadrants meet; each 1 to 5. */
export interface Crosshair {
  readonly performance: number;
  readonly importance: number;
}

/** The middle of the scale of the answers. */
export const SCALE_CENTRE: Crosshair = {
  performance: (ANSWER_MIN + ANSWER_MAX) / 2,
  importance: (ANSWER_MIN + ANSWER_MAX) / 2,
};

/** Points that have both values, in the order of the dimensions or of the ids. */
export function importancePoints(scores: Scores, scope: Scope, kind: PointKind): readonly ImportancePoint[] {
  const point = (id: ImportancePoint['id'], performance?: number, importance?: number): readonly ImportancePoint[] => {
    const priority = priorityOf(importance, performance, scores.target);
    if (performance === undefined || importance === undefined || priority === undefined) return [];
    return [{ id, performance, importance, priority }];
  };
  if (kind === 'services') {
    return scores.services
      .filter(({ service }) => scope.of === 'map' || service[scope.of] === scope.department)
      .flatMap((row) => point(row.service.id, row.performance, row.importance));
  }
  const dimensions = dimensionsIn(scores, scope);
  return DIMENSIONS.flatMap((id) => point(id, dimensions[id]?.performance, dimensions[id]?.importance));
}

function dimensionsIn(scores: Scores, scope: Scope): Scores['dimensions'] {
  if (scope.of === 'map') return scores.dimensions;
  const standings = scope.of === 'provider' ? scores.providers : scores.customers;
  return standings.find(({ department }) => department === scope.department)?.dimensions ?? {};
}

/** The means of the points; undefined where there is none. */
export function dataCentre(points: readonly ImportancePoint[]): Crosshair | undefined {
  const performance = meanOf(points.map((point) => point.performance));
  const importance = meanOf(points.map((point) => point.importance));
  return performance === undefined || importance === undefined ? undefined : { performance, importance };
}

/** A point on a line of the crosshair counts as above it. */
export function quadrantOf(point: Omit<ImportancePoint, 'id' | 'priority'>, crosshair: Crosshair): Quadrant {
  const isWell = point.performance >= crosshair.performance;
  if (point.importance >= crosshair.importance) return isWell ? 'keep-up' : 'concentrate';
  return isWell ? 'overkill' : 'low-priority';
}

/** Where the curve is drawn, as few straight pieces as look round. */
const CURVE_STEPS = 40;

/**
 * The curve I·(T - P) = c through the mean priority of the points that are short of the target: what lies left of and above it has
 * more to gain than the mean. Undefined where no point is short.
 */
export function isoPriority(
  points: readonly ImportancePoint[],
  target: number,
): { readonly level: number; readonly line: readonly Crosshair[] } | undefined {
  const level = meanOf(points.filter(({ priority }) => priority > 0).map(({ priority }) => priority));
  if (level === undefined) return undefined;
  const line: Crosshair[] = [];
  for (let step = 0; step <= CURVE_STEPS; step++) {
    const importance = ANSWER_MIN + ((ANSWER_MAX - ANSWER_MIN) * step) / CURVE_STEPS;
    const performance = target - level / importance;
    if (performance >= ANSWER_MIN) line.push({ performance, importance });
  }
  return line.length < 2 ? undefined : { level, line };
}
