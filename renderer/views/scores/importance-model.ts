import type { DepartmentId } from '#shared/model/department.ts';
import { ANSWER_MAX, ANSWER_MIN, DIMENSIONS } from '#shared/model/rating.ts';
import {
  type Crosshair,
  dataCentre,
  type ImportancePoint,
  importancePoints,
  isoPriority,
  type PointKind,
  type Quadrant,
  quadrantOf,
  SCALE_CENTRE,
  type Scope,
} from '#shared/ratings/views/importance-performance.ts';
import { type OpenScores, ratedDepartments } from './scores-model.ts';

/** Where the crosshair stands: at the mean of the points, where it was put, in the middle of the scale. */
export const CROSSHAIR_MODES = ['data', 'own', 'scale'] as const;
export type CrosshairMode = (typeof CROSSHAIR_MODES)[number];

export interface NumberedPoint extends ImportancePoint {
  /** From 1: what stands in the point and in the table. */
  readonly number: number;
  readonly name: string;
  readonly quadrant: Quadrant;
}

export interface ImportanceChart {
  readonly points: readonly NumberedPoint[];
  readonly crosshair: Crosshair;
  readonly curve: ReturnType<typeof isoPriority>;
  readonly target: number;
}

export interface ImportanceChoice {
  readonly scope: Scope;
  readonly kind: PointKind;
  readonly mode: CrosshairMode;
  /** Where it was put by hand. */
  readonly own: Crosshair | undefined;
}

/** The points with the most to gain first, each in its quadrant; undefined where there is none. */
export function importanceChart({ scores, words }: OpenScores, choice: ImportanceChoice): ImportanceChart | undefined {
  const points = importancePoints(scores, choice.scope, choice.kind);
  const centre = dataCentre(points);
  if (centre === undefined) return undefined;
  const crosshair = { data: centre, own: choice.own ?? centre, scale: SCALE_CENTRE }[choice.mode];
  const services = new Map(scores.services.map(({ service }) => [String(service.id), service]));
  const nameOf = (id: ImportancePoint['id']): string => {
    const dimension = DIMENSIONS.find((name) => name === id);
    if (choice.kind === 'dimensions' && dimension !== undefined) return words.subject(dimension);
    const service = services.get(id);
    return service === undefined ? '' : words.service(service);
  };
  return {
    points: points
      .toSorted((a, b) => b.priority - a.priority)
      .map((point, index) => ({
        ...point,
        number: index + 1,
        name: nameOf(point.id),
        quadrant: quadrantOf(point, crosshair),
      })),
    crosshair,
    curve: isoPriority(points, scores.target),
    target: scores.target,
  };
}

/** On the scale of the answers, in tenths, as the sliders go. */
export function onTenths(value: number): number {
  return Math.round(Math.min(ANSWER_MAX, Math.max(ANSWER_MIN, value)) * 10) / 10;
}

/** What can be looked at, each with its key: the map, each provider, each internal customer. */
export function scopes(
  open: OpenScores,
): readonly { readonly key: string; readonly scope: Scope; readonly label: string }[] {
  const { scores, words } = open;
  const of = (kind: 'provider' | 'customer', rows: readonly { readonly department: DepartmentId }[]) =>
    ratedDepartments(open)
      .filter((id) => rows.some(({ department }) => department === id))
      .map((department) => ({
        key: `${kind} ${department}`,
        scope: { of: kind, department } as const,
        label: words.t(`scores.scope.${kind}`, { name: words.department(department) }),
      }));
  return [
    { key: 'map', scope: { of: 'map' }, label: words.t('scores.scope.map') },
    ...of('provider', scores.providers),
    ...of('customer', scores.customers),
  ];
}
