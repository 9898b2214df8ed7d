import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { type Named, nameIn } from '#shared/model/named.ts';
import type { Dimension, Subject } from '#shared/model/rating.ts';
import { type Round, roundsInOrder } from '#shared/model/round.ts';
import type { Service } from '#shared/model/service.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import { type Scores, scoresOf } from '#shared/ratings/scores.ts';
import type { Slide } from '../deck.ts';
import type { DrawingItem } from '../drawing.ts';
import { cutText } from '../fitted-text.ts';
import { QUIET } from '../palette.ts';
import { bottom, type Rect } from '../rect.ts';
import { type SlideInput, slideFrame } from './slide-kind.ts';

/** A round of which something was rated on the map. */
export interface Rated {
  readonly round: Round;
  readonly scores: Scores;
}

/** Points at the foot of a slide of ratings for what they rest on. */
const BASIS = 28;
const SIZE = 10;

/** The rounds in which something was rated on the map of the deck, the latest last. */
export function ratedRounds({ engagement, content }: SlideInput): readonly Rated[] {
  const used = new Set([...engagement.ratings.values()].map(({ round }) => round));
  return roundsInOrder(engagement)
    .filter(({ id }) => used.has(id))
    .map((round) => ({ round, scores: scoresOf(engagement, content.map.id, round.id) }))
    .filter(({ scores }) => scores.services.length > 0);
}

/** The latest of them. */
export const latestRated = (input: SlideInput): Rated | undefined => ratedRounds(input).at(-1);

export function roundNamed(t: Translator, { name, translations, date }: Round): string {
  const called = nameIn({ name, translations }, t.language);
  return date === '' ? called : t('export.rated.round', { name: called, date });
}

/** A number as people read it, to one place. */
export const figure = (value: number): string => value.toFixed(1);

const oneLine = (text: string, mark = ' / '): string => text.replaceAll('\n', mark);

export function departmentName({ content, say }: SlideInput, id: DepartmentId): string {
  const row = content.departments.get(id);
  return row === undefined ? '' : oneLine(say((t) => nameIn(row, t.language)));
}

/** The department in one language, for a sentence. */
export function nameFor({ content }: SlideInput, t: Translator, id: DepartmentId): string {
  return nameIn(content.departments.get(id) ?? { name: '', translations: {} }, t.language);
}

const called = (row: Named, t: Translator): string => nameIn(row, t.language);

/** “Sales → Planning: delivery dates”, as short as it can be. */
export function serviceName(input: SlideInput, service: Service): string {
  const { say } = input;
  const ends = `${departmentName(input, service.provider)} → ${departmentName(input, service.customer)}`;
  const name = oneLine(say((t) => called(service, t)));
  return name.replaceAll(/[ /]/g, '') === ''
    ? ends
    : (say((t) => t('export.rated.service', { ends, name })).split('\n')[0] ?? ends);
}

export const dimensionName = ({ say }: SlideInput, dimension: Dimension): string =>
  oneLine(say((t) => t(`rating.dimension.${dimension}`)));

export const subjectName = ({ say }: SlideInput, subject: Subject): string =>
  oneLine(say((t) => t(subject === 'overall' ? 'rating.subject.overall' : `rating.dimension.${subject}`)));

/** Text cut so that it takes at most two lines of a width. */
export const inTwoLines = (text: string, width: number, size: number): string =>
  cutText(text, { width: width * 0.94, size }, 2);

/** What is left of the body above the line that says what the numbers rest on. */
export function ratedBody({ page: { body } }: SlideInput): Rect {
  return { ...body, height: body.height - BASIS - 4 };
}

/** Which round, from how many people on a value is told, what is aimed at: on every slide with ratings. */
function basisLine(input: SlideInput, { round, scores }: Rated): DrawingItem {
  const { page, say, engagement } = input;
  const words = { limit: respondentLimit(engagement), target: scores.target };
  const text = oneLine(
    say((t) => t('export.rated.basis', { ...words, round: roundNamed(t, round) })),
    '  |  ',
  );
  const line = cutText(text, { width: page.body.width, size: SIZE }, 2);
  const rect = { ...page.body, y: bottom(page.body) - BASIS - 4, height: BASIS + 4 };
  const style = { size: SIZE, colour: QUIET, align: 'left', anchor: 'bottom', inset: 0, wraps: true } as const;
  return {
    kind: 'shape',
    name: 'basis',
    description: line,
    form: 'rectangle',
    rect,
    text: { lines: [line], ...style },
  };
}

/** A slide about ratings, with what its numbers rest on at its foot. */
export function ratedSlide(
  input: SlideInput,
  rated: Rated,
  slide: Pick<Slide, 'name' | 'title' | 'items' | 'notes'>,
): Slide {
  return { ...slideFrame(input), ...slide, items: [...slide.items, basisLine(input, rated)] };
}
