import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import { RATING_TARGET } from '#shared/model/settings.ts';
import { released } from './gate.ts';
import { present, type Relation, relationOf } from './relation.ts';

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
  readonly dimensions: Readonly<Partial<Record<Dimension, Means>>>;
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
  const known = dimensionsOf(services);
  return {
    round,
    target,
    services,
    providers: standings(services, known, 'provider', 'customer'),
    customers: standings(services, known, 'customer', 'provider'),
    dimensions: byDimension(services, known),
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

const MEANS = ['performance', 'importance', 'gap', 'perceptionGap', 'understandingGap'] as const;

/** One service's values, and how much they count. */
interface Weighed {
  readonly weight: number;
  readonly values: Means;
}

/** Weighted means of those that have the value, and the sum of the priorities, which carry their weight already. */
function meansOf(rows: readonly Weighed[]): Means {
  const sums = MEANS.map(() => 0);
  const weights = MEANS.map(() => 0);
  let priority: number | undefined;
  for (const { weight, values } of rows) {
    for (const [index, field] of MEANS.entries()) {
      const value = values[field];
      if (value === undefined) continue;
      sums[index] = (sums[index] ?? 0) + weight * value;
      weights[index] = (weights[index] ?? 0) + weight;
    }
    if (values.priority !== undefined) priority = (priority ?? 0) + values.priority;
  }
  const means: { -readonly [Field in keyof Means]: Means[Field] } = {};
  for (const [index, field] of MEANS.entries()) {
    const weight = weights[index] ?? 0;
    if (weight > 0) means[field] = (sums[index] ?? 0) / weight;
  }
  if (priority !== undefined) means.priority = priority;
  return means;
}

/** One question about one service as plain numbers. */
function weighed({ service: { weight }, subjects }: Relation, dimension: Dimension): readonly Weighed[] {
  const measures = subjects[dimension];
  if (measures === undefined) return [];
  const { performance, importance, gap, perceptionGap, understandingGap, priority } = measures;
  const values = {
    ...(performance === undefined ? {} : { performance: performance.mean }),
    ...(importance === undefined ? {} : { importance: importance.mean }),
    ...present({ gap, perceptionGap, understandingGap }),
    ...(priority === undefined ? {} : { priority: weight * priority }),
  };
  return [{ weight, values }];
}

type Dimensions = ReadonlyMap<Relation, Readonly<Record<Dimension, readonly Weighed[]>>>;

function dimensionsOf(relations: readonly Relation[]): Dimensions {
  return new Map(
    relations.map((relation) => {
      const rows = DIMENSIONS.map((dimension) => [dimension, weighed(relation, dimension)] as const);
      return [relation, Object.fromEntries(rows) as Record<Dimension, readonly Weighed[]>];
    }),
  );
}

function byDimension(relations: readonly Relation[], known: Dimensions): Readonly<Partial<Record<Dimension, Means>>> {
  const means: Partial<Record<Dimension, Means>> = {};
  for (const dimension of DIMENSIONS) {
    const rows = relations.flatMap((relation) => known.get(relation)?.[dimension] ?? []);
    if (rows.length > 0) means[dimension] = meansOf(rows);
  }
  return means;
}

type End = 'provider' | 'customer';

function standings(relations: readonly Relation[], known: Dimensions, end: End, other: End): readonly Standing[] {
  const groups = Map.groupBy(relations, ({ service }) => service[end]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, of]): Standing => {
      const scored = of.filter(({ score }) => score !== undefined);
      const values = scored.map(({ score }) => score ?? Number.NaN);
      return {
        department,
        ...present({ score: weightedMean(of, ({ score }) => score) }),
        ...(values.length === 0 ? {} : { min: Math.min(...values), max: Math.max(...values) }),
        ...meansOf(of.map((one) => ({ weight: one.service.weight, values: one }))),
        partners: new Set(scored.map(({ service }) => service[other])).size,
        services: scored.length,
        respondents: new Set(of.flatMap(({ raters }) => [...raters])).size,
        dimensions: byDimension(of, known),
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
