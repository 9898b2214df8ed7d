import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import { RATING_TARGET } from '#shared/model/settings.ts';
import { released } from './gate.ts';
import { type Measures, present, type Relation, relationOf } from './relation.ts';

/** Means over services, each weighted by how much its internal customer depends on it. */
export interface Means {
  readonly performance?: number;
  readonly importance?: number;
  readonly gap?: number;
  readonly perceptionGap?: number;
  readonly understandingGap?: number;
  /** Sum over the services of w · priority. */
  readonly priority?: number;
}

/** What is said of several services together: those of a provider, or those that an internal customer receives. */
export interface Standing extends Means {
  readonly department: DepartmentId;
  /** Σ w·ISQ / Σ w, 1 to 5. */
  readonly score?: number;
  /** Least and greatest score of a service among them. */
  readonly min?: number;
  readonly max?: number;
  /** Departments at the other end of a service with a score. */
  readonly partners: number;
  /** Services with a score. */
  readonly services: number;
  /** People whose answers are in it. */
  readonly respondents: number;
  readonly dimensions: Readonly<Partial<Record<Dimension, Means>>>;
}

/** How two departments that serve each other are rated: ISQ(p→c) - ISQ(c→p). */
export interface MutualGap {
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  readonly gap: number;
}

export interface Scores {
  readonly round: RoundId;
  /** T, the performance that is aimed at. */
  readonly target: number;
  /** In order of id; services that nobody rated are not among them. */
  readonly services: readonly Relation[];
  readonly providers: readonly Standing[];
  readonly customers: readonly Standing[];
  readonly dimensions: Readonly<Partial<Record<Dimension, Means & { readonly services: number }>>>;
  /** In the direction in which the first is rated better; the greatest first. */
  readonly mutual: readonly MutualGap[];
}

/** All measures of a round on a map, of what may be told. Raters are averaged first, then dimensions, then services. */
export function scoresOf(engagement: Engagement, map: MapId, round: RoundId): Scores {
  const target = engagement.settings.ratingTarget ?? RATING_TARGET;
  const services = [...released(engagement, map, round)].flatMap(([id, told]) => {
    const service = engagement.services.get(id);
    return service === undefined ? [] : [relationOf(service, told, target)];
  });
  return {
    round,
    target,
    services,
    providers: standings(services, 'provider', 'customer'),
    customers: standings(services, 'customer', 'provider'),
    dimensions: byDimension(services),
    mutual: mutualGaps(services),
  };
}

type Value = (relation: Relation) => number | undefined;

/** Σ w·v / Σ w over the services that have the value. */
export function weightedMean(relations: readonly Relation[], value: Value): number | undefined {
  let [sum, weights] = [0, 0];
  for (const relation of relations) {
    const of = value(relation);
    if (of === undefined) continue;
    sum += relation.service.weight * of;
    weights += relation.service.weight;
  }
  return weights === 0 ? undefined : sum / weights;
}

function total(relations: readonly Relation[], value: Value): number | undefined {
  const values = relations.map(value).filter((of) => of !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, of) => sum + of, 0);
}

function meansOf(relations: readonly Relation[], priority: Value, of: (relation: Relation) => Omit<Means, 'priority'>) {
  return present({
    performance: weightedMean(relations, (one) => of(one).performance),
    importance: weightedMean(relations, (one) => of(one).importance),
    gap: weightedMean(relations, (one) => of(one).gap),
    perceptionGap: weightedMean(relations, (one) => of(one).perceptionGap),
    understandingGap: weightedMean(relations, (one) => of(one).understandingGap),
    priority: total(relations, priority),
  });
}

/** One question's means as plain numbers. */
function numbersOf({ performance, importance, ...others }: Measures): Means {
  return { ...others, ...present({ performance: performance?.mean, importance: importance?.mean }) };
}

function dimensionMeans(relations: readonly Relation[], dimension: Dimension): Means {
  const of = (one: Relation): Means => numbersOf(one.subjects[dimension] ?? {});
  const priority = (one: Relation): number | undefined => {
    const value = of(one).priority;
    return value === undefined ? undefined : one.service.weight * value;
  };
  return meansOf(relations, priority, of);
}

function byDimension(relations: readonly Relation[]): Scores['dimensions'] {
  const means: Partial<Record<Dimension, Means & { readonly services: number }>> = {};
  for (const dimension of DIMENSIONS) {
    const services = relations.filter((one) => one.subjects[dimension]?.performance !== undefined).length;
    const of = dimensionMeans(relations, dimension);
    if (Object.keys(of).length > 0) means[dimension] = { ...of, services };
  }
  return means;
}

type End = 'provider' | 'customer';

function standings(relations: readonly Relation[], end: End, other: End): readonly Standing[] {
  const groups = Map.groupBy(relations, ({ service }) => service[end]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, of]): Standing => {
      const scored = of.filter(({ score }) => score !== undefined);
      const values = scored.map(({ score }) => score ?? Number.NaN);
      const dimensions = Object.fromEntries(
        DIMENSIONS.map((dimension) => [dimension, dimensionMeans(of, dimension)] as const).filter(
          ([, means]) => Object.keys(means).length > 0,
        ),
      );
      return {
        department,
        ...present({ score: weightedMean(of, ({ score }) => score) }),
        ...(values.length === 0 ? {} : { min: Math.min(...values), max: Math.max(...values) }),
        ...meansOf(
          of,
          ({ priority }) => priority,
          (one) => one,
        ),
        partners: new Set(scored.map(({ service }) => service[other])).size,
        services: scored.length,
        respondents: new Set(of.flatMap(({ raters }) => [...raters])).size,
        dimensions,
      };
    });
}

function mutualGaps(relations: readonly Relation[]): readonly MutualGap[] {
  const pairs = Map.groupBy(relations, ({ service }) => `${service.provider} ${service.customer}`);
  const gaps: MutualGap[] = [];
  for (const [key, there] of pairs) {
    const [provider, customer] = key.split(' ') as [DepartmentId, DepartmentId];
    const given = weightedMean(there, ({ score }) => score);
    const returned = weightedMean(pairs.get(`${customer} ${provider}`) ?? [], ({ score }) => score);
    if (given === undefined || returned === undefined) continue;
    const gap = given - returned;
    if (gap > 0 || (gap === 0 && provider < customer)) gaps.push({ provider, customer, gap });
  }
  return gaps.sort((a, b) => b.gap - a.gap || (a.provider + a.customer < b.provider + b.customer ? -1 : 1));
}
