import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import type { PlainKey, Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { DIMENSIONS } from '#shared/model/rating.ts';
import type { Round } from '#shared/model/round.ts';
import type { Relation } from '#shared/ratings/relation.ts';
import type { Means, Scores, Standing } from '#shared/ratings/scores.ts';
import { columnText } from './column-text.ts';

const MEANS = ['performance', 'importance', 'gap', 'perceptionGap', 'understandingGap', 'priority'] as const;

/** The scores to be read in a terminal: services with the most to gain first, then providers, customers and dimensions. */
export function scoresText(t: Translator, content: MapContent, round: Round, limit: number, scores: Scores): string {
  const { name } = speakerFor(t, content);
  const decimals = new Intl.NumberFormat(t.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const number = (value: number | undefined): string => (value === undefined ? '–' : decimals.format(value));
  const means = (row: Means): readonly string[] => MEANS.map((field) => number(row[field]));
  const heads = (...keys: PlainKey[]): readonly string[] =>
    [...keys, ...MEANS.map((field) => `rating.${field}` as const), 'rating.respondents' as const].map((key) => t(key));
  const respondents = (row: Relation): string => {
    if (row.attributed) return t('rating.by-head');
    return row.raters.size === 0 ? t('rating.too-few', { limit }) : String(row.raters.size);
  };
  const services = scores.services
    .toSorted((a, b) => (b.priority ?? -1) - (a.priority ?? -1))
    .map((row) => [
      name(row.service.provider),
      name(row.service.customer),
      nameIn(row.service, t.language),
      number(row.score),
      ...means(row),
      respondents(row),
    ]);
  const standing = (row: Standing) => [name(row.department), number(row.score), ...means(row), String(row.respondents)];
  const dimensions = DIMENSIONS.flatMap((dimension) => {
    const row = scores.dimensions[dimension];
    return row === undefined ? [] : [[t(`rating.dimension.${dimension}`), ...means(row)]];
  });
  const table = (title: PlainKey, head: readonly string[], rows: readonly (readonly string[])[]): string =>
    rows.length === 0 ? '' : `\n${t(title)}\n${columnText([head, ...rows])}`;
  return [
    `${t('rating.title', {
      map: nameIn(content.map, t.language),
      round: nameIn(round, t.language),
      services: scores.services.length,
      target: decimals.format(scores.target),
      limit,
    })}\n`,
    table('rating.services', heads('rating.provider', 'rating.customer', 'rating.service', 'rating.score'), services),
    table('rating.providers', heads('rating.department', 'rating.score'), scores.providers.map(standing)),
    table('rating.customers', heads('rating.department', 'rating.score'), scores.customers.map(standing)),
    table('rating.dimensions', heads('rating.dimension').slice(0, -1), dimensions),
  ].join('');
}
