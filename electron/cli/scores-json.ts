import type { MapContent } from '#shared/model/map-content.ts';
import { DIMENSIONS, type Subject } from '#shared/model/rating.ts';
import type { Round } from '#shared/model/round.ts';
import type { Measures, Relation } from '#shared/ratings/relation.ts';
import type { Means, Scores, Standing } from '#shared/ratings/scores.ts';
import { departmentJson, serviceJson } from './row-json.ts';

/** The scores as JSON for other programs. Names as they were typed; what is not told or not asked is null. */
export function scoresJson(
  content: MapContent,
  round: Round | undefined,
  limit: number,
  scores: Scores | undefined,
): string {
  const standing = (row: Standing) => ({
    department: departmentJson(content, row.department),
    score: row.score ?? null,
    min: row.min ?? null,
    max: row.max ?? null,
    partners: row.partners,
    services: row.services,
    n: row.respondents,
    ...means(row),
    dimensions: byDimension((dimension) => means(row.dimensions[dimension] ?? {})),
  });
  const told = {
    map: content.map.name,
    round: round === undefined ? null : { name: round.name, date: round.date || null },
    target: scores?.target ?? null,
    limit,
    services: (scores?.services ?? []).map((row) => relationJson(content, row)),
    providers: (scores?.providers ?? []).map(standing),
    customers: (scores?.customers ?? []).map(standing),
    dimensions: byDimension((dimension) => means(scores?.dimensions[dimension] ?? {})),
    mutual: (scores?.mutual ?? []).map(({ provider, customer, gap }) => ({
      provider: departmentJson(content, provider),
      customer: departmentJson(content, customer),
      gap,
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

const byDimension = <Value>(value: (dimension: (typeof DIMENSIONS)[number]) => Value) =>
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, value(dimension)]));

function means({ performance, importance, gap, perceptionGap, understandingGap, priority }: Means) {
  return {
    performance: performance ?? null,
    importance: importance ?? null,
    gap: gap ?? null,
    perceptionGap: perceptionGap ?? null,
    understandingGap: understandingGap ?? null,
    priority: priority ?? null,
  };
}

function measuresJson({
  performance,
  importance,
  own,
  guess,
  gap,
  perceptionGap,
  understandingGap,
  priority,
}: Measures) {
  return {
    performance: performance?.mean ?? null,
    importance: importance?.mean ?? null,
    own: own?.mean ?? null,
    guess: guess?.mean ?? null,
    gap: gap ?? null,
    perceptionGap: perceptionGap ?? null,
    understandingGap: understandingGap ?? null,
    priority: priority ?? null,
    n: performance?.n ?? null,
    spread: performance?.spread ?? null,
    rwg: performance?.agreement ?? null,
    interval: performance?.interval ?? null,
  };
}

function relationJson(content: MapContent, row: Relation) {
  const subject = (name: Subject) => measuresJson(row.subjects[name] ?? {});
  return {
    id: row.service.id,
    ...serviceJson(content, row.service.id)[0],
    n: row.raters.size === 0 ? null : row.raters.size,
    attributed: row.attributed,
    withheld: row.withheld,
    score: row.score ?? null,
    scoring: row.scoring ?? null,
    ...means(row),
    overall: subject('overall'),
    dimensions: byDimension(subject),
    comments: row.comments,
  };
}
