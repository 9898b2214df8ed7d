import type { Language } from '#shared/kernel/language.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { latestRound } from '#shared/ratings/ratings-of.ts';
import type { Relation } from '#shared/ratings/relation.ts';
import { scoresOf, weightedMean } from '#shared/ratings/scores.ts';
import { sameRatings } from './rated.ts';

/** How content the internal customers of some services are with them, as far as it may be told. */
export type Satisfaction =
  /** Mean of the scores by weight, 1 to 5, and how many people's answers are in it. */
  | { readonly kind: 'rated'; readonly score: number; readonly answers: number }
  /** Somebody answered, but too few for it to be told. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'unrated' };

/** The services that somebody rated. */
export type RatedServices = ReadonlyMap<ServiceId, Relation>;

let last: { readonly engagement: Engagement; readonly map: MapId; readonly rated: RatedServices } | undefined;

/** How the services of a map are rated in the latest round. The last answer is kept, since most edits change nothing of it. */
export function ratedServices(engagement: Engagement, map: MapId): RatedServices {
  if (last?.map !== map || !sameRatings(last.engagement, engagement)) {
    const round = latestRound(engagement);
    const relations = round === undefined ? [] : scoresOf(engagement, map, round).services;
    last = { engagement, map, rated: new Map(relations.map((one) => [one.service.id, one])) };
  }
  return last.rated;
}

/** What is said of these services together. */
export function satisfactionWith(rated: RatedServices, services: Iterable<ServiceId>): Satisfaction {
  const relations = [...services].flatMap((id) => rated.get(id) ?? []);
  const score = weightedMean(relations, (one) => one.score);
  if (score === undefined) return { kind: relations.some(({ withheld }) => withheld) ? 'withheld' : 'unrated' };
  const told = relations.filter((one) => one.score !== undefined);
  return { kind: 'rated', score, answers: new Set(told.flatMap(({ raters }) => [...raters])).size };
}

/** 1 to 5, by the score as it is written, with one decimal: so colour and number always agree. */
export const scoreClass = (score: number): number => Math.round(Math.round(score * 10) / 10);

export const WITHHELD_SIGN = '⊘';
export const UNRATED_SIGN = '?';

/** `3.4`; else a sign. */
export function scoreText(satisfaction: Satisfaction, language: Language): string {
  if (satisfaction.kind === 'withheld') return WITHHELD_SIGN;
  if (satisfaction.kind === 'unrated') return UNRATED_SIGN;
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    satisfaction.score,
  );
}

/** `3.4 · 12`: with how many people's answers are in it. */
export function satisfactionText(satisfaction: Satisfaction, language: Language): string {
  const text = scoreText(satisfaction, language);
  return satisfaction.kind === 'rated' ? `${text} · ${satisfaction.answers}` : text;
}
