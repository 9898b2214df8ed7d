import type { RatingDesk } from '#renderer/state/rating-desk.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Rater } from '#shared/model/rater.ts';
import { type Answers, ratingKey, SUBJECTS, type Subject } from '#shared/model/rating.ts';
import { type Round, roundsInOrder } from '#shared/model/round.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import { latestRound } from '#shared/ratings/ratings-of.ts';
import type { Relation } from '#shared/ratings/relation.ts';
import type { Scores } from '#shared/ratings/scores.ts';

/** The choice as it holds in the engagement, and what there is to choose from. */
export interface OpenDesk extends Omit<RatingDesk, 'round' | 'department' | 'rater'> {
  readonly rounds: readonly Round[];
  readonly round: Round | undefined;
  /** Departments with a service on the chosen side, by name. */
  readonly departments: readonly Department[];
  readonly department: Department | undefined;
  /** Of the department, by name. */
  readonly raters: readonly Rater[];
  readonly rater: Rater | undefined;
}

/** Fills in what is not chosen, or not there any more, with the first that is. */
export function openDesk(engagement: Engagement, map: MapId, desk: RatingDesk, t: Translator): OpenDesk {
  const byName = new Intl.Collator(t.language, { numeric: true });
  const rounds = roundsInOrder(engagement);
  const latest = latestRound(engagement);
  const round = engagement.rounds.get(desk.round ?? latest ?? ('' as Round['id'])) ?? rounds.at(-1);
  const ends = new Set<DepartmentId>();
  for (const service of engagement.services.values()) if (service.map === map) ends.add(service[desk.side]);
  const departments = [...engagement.departments.values()]
    .filter(({ id }) => ends.has(id))
    .sort((a, b) => byName.compare(nameIn(a, t.language), nameIn(b, t.language)));
  const department = departments.find(({ id }) => id === desk.department) ?? departments[0];
  const raters = [...engagement.raters.values()]
    .filter((row) => row.department === department?.id)
    .sort((a, b) => byName.compare(a.name, b.name));
  const rater = raters.find(({ id }) => id === desk.rater) ?? raters[0];
  return { rounds, round, departments, department, raters, rater, side: desk.side, aspect: desk.aspect };
}

/** A cell of the grid: 1 to 5, null for no basis to answer, undefined where nothing was said. */
export type CellAnswer = number | null | undefined;

export interface RatingRow {
  readonly service: ServiceId;
  /** The department at the other end. */
  readonly partner: string;
  /** May be empty. */
  readonly name: string;
  readonly answers: Readonly<Partial<Record<Subject, CellAnswer>>>;
  /** Of the round over all respondents, as far as it may be told. */
  readonly score: string;
}

const NO_ANSWERS: Answers = {};

/** The services on which the rater has a say, with what they said. */
export function ratingRows(
  engagement: Engagement,
  map: MapId,
  desk: OpenDesk,
  scores: Scores | undefined,
  t: Translator,
): readonly RatingRow[] {
  const { department, rater, round, side, aspect } = desk;
  if (department === undefined) return [];
  const byName = new Intl.Collator(t.language, { numeric: true });
  const known = new Map([...engagement.ratings.values()].map((row) => [ratingKey(row), row]));
  const relations = new Map(scores?.services.map((row) => [row.service.id, row]));
  const limit = respondentLimit(engagement);
  const rowOf = (service: Service): RatingRow => {
    const other = engagement.departments.get(side === 'customer' ? service.provider : service.customer);
    const key =
      rater === undefined || round === undefined
        ? ''
        : ratingKey({ round: round.id, service: service.id, rater: rater.id, side });
    return {
      service: service.id,
      partner: other === undefined ? '' : nameIn(other, t.language),
      name: nameIn(service, t.language),
      answers: known.get(key)?.[aspect] ?? NO_ANSWERS,
      score: scoreText(relations.get(service.id), limit, t),
    };
  };
  return [...engagement.services.values()]
    .filter((service) => service.map === map && service[side] === department.id)
    .map(rowOf)
    .sort(
      (a, b) =>
        byName.compare(a.partner, b.partner) || byName.compare(a.name, b.name) || (a.service < b.service ? -1 : 1),
    );
}

function scoreText(relation: Relation | undefined, limit: number, t: Translator): string {
  const score = relation?.score ?? relation?.subjects.overall?.performance?.mean;
  if (score !== undefined)
    return new Intl.NumberFormat(t.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);
  return relation?.withheld === true ? t('rating.too-few', { limit }) : '–';
}

/** How many of the cells are filled: of all that could be asked of this rater. */
export function answeredShare(rows: readonly RatingRow[]): { readonly answered: number; readonly all: number } {
  const answered = rows.reduce(
    (sum, row) => sum + SUBJECTS.filter((subject) => row.answers[subject] !== undefined).length,
    0,
  );
  return { answered, all: rows.length * SUBJECTS.length };
}
