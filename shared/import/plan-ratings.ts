import type { AddRater } from '#shared/edits/add-rater.ts';
import type { ImportRatings } from '#shared/edits/import-ratings.ts';
import type { Answer, Said } from '#shared/edits/set-answers.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { nameKeys } from '#shared/model/named.ts';
import type { RaterId } from '#shared/model/rater.ts';
import { ratingKey, type ServiceRating } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { type RatingPlanInput, type Resolved, resolver, SKIP, type UnknownDepartment } from './rating-ends.ts';
import type { RatingRowFault } from './rating-fault.ts';
import type { RatingLine, RatingRows } from './rating-rows.ts';

/** What an import of ratings will do, before it is done. */
export interface RatingPlan {
  readonly newRound: boolean;
  /** Answers that will be recorded: new ones, others in place of what was recorded, and those that are there already. */
  readonly answers: {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly noBasis: number;
  };
  readonly comments: number;
  readonly services: number;
  readonly raters: { readonly known: number; readonly added: number };
  readonly departmentsAdded: readonly string[];
  readonly servicesAdded: number;
  readonly rowsSkipped: number;
  readonly unknown: readonly UnknownDepartment[];
  /** While there is one, nothing can be imported; in order of rows. */
  readonly faults: readonly RatingRowFault[];
  readonly input: ImportRatings;
}

/** Puts the rows of a survey to the departments, services and raters of a map. */
export function planRatings(rows: RatingRows, plan: RatingPlanInput): RatingPlan {
  const ends = resolver(plan, rows.ends);
  const round = [...plan.engagement.rounds.values()].find((row) => nameKeys(row).includes(nameKey(plan.round)));
  const roundId = round?.id ?? plan.ids('round');
  const book = new Book(plan, roundId);
  let rowsSkipped = 0;
  for (const line of rows.lines) {
    const resolved = ends.resolve(line);
    if (resolved === SKIP) rowsSkipped++;
    else if ('service' in resolved) book.write(line, resolved);
  }
  const latest =
    rows.lines
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const { departments, services } = ends.made();
  return {
    newRound: round === undefined,
    answers: book.counts,
    comments: book.comments,
    services: new Set([...book.said.values()].map(({ service }) => service)).size,
    raters: { known: book.knownRaters.size, added: book.raters.size },
    departmentsAdded: departments.map(({ name }) => name),
    servicesAdded: services.length,
    rowsSkipped,
    unknown: ends.unknown(),
    faults: [...rows.faults, ...ends.faults(), ...book.faults].sort((a, b) => a.row - b.row),
    input: {
      ...(round === undefined ? { round: { id: roundId, name: plan.round, date: plan.date ?? latest } } : {}),
      departments,
      services,
      raters: [...book.raters.values()],
      ratings: [...book.said.values()],
    },
  };
}

interface Sheet extends Said {
  readonly answers: Answer[];
  comment?: string;
}

/** Collects what each rater says, row after row. */
class Book {
  readonly raters = new Map<string, AddRater>();
  readonly knownRaters = new Set<RaterId>();
  readonly said = new Map<string, Sheet>();
  readonly faults: RatingRowFault[] = [];
  readonly counts = { added: 0, changed: 0, same: 0, noBasis: 0 };
  comments = 0;
  private readonly plan: RatingPlanInput;
  private readonly round: RoundId;
  private readonly raterOf: ReadonlyMap<string, RaterId>;
  private readonly recorded: ReadonlyMap<string, ServiceRating>;
  private readonly rowOf = new Map<string, number>();
  private readonly turns = new Map<string, number>();

  constructor(plan: RatingPlanInput, round: RoundId) {
    this.plan = plan;
    this.round = round;
    const { raters, ratings } = plan.engagement;
    this.raterOf = new Map([...raters.values()].map((row) => [raterKey(row.department, row.name), row.id]));
    this.recorded = new Map(
      [...ratings.values()].filter((row) => row.round === round).map((row) => [ratingKey(row), row]),
    );
  }

  write(line: RatingLine, { service, provider, customer }: Resolved): void {
    const { side, row } = line;
    const home = side === 'customer' ? customer : provider;
    const about = { round: this.round, service, rater: this.rater(line, service, home), side };
    const key = ratingKey(about);
    const twin = this.twin(key, line);
    if (twin !== undefined) {
      this.faults.push({ ...twin, row });
      return;
    }
    const before = this.recorded.get(key);
    const sheet = this.said.get(key) ?? { id: this.plan.ids('rating'), ...about, answers: [] };
    this.said.set(key, sheet);
    for (const { aspect, subject, answer } of line.answers) {
      sheet.answers.push({ aspect, subject, answer });
      const old = before?.[aspect][subject];
      this.counts[old === undefined ? 'added' : old === answer ? 'same' : 'changed']++;
      if (answer === null) this.counts.noBasis++;
    }
    if (line.comment === '') return;
    this.comments++;
    sheet.comment = sheet.comment === undefined ? line.comment : `${sheet.comment}\n${line.comment}`;
  }

  /** The refusal of an answer that an earlier row has given already. */
  private twin(key: string, line: RatingLine) {
    for (const { aspect, subject, column } of line.answers) {
      const place = `${key} ${aspect} ${subject}`;
      const first = this.rowOf.get(place);
      if (first !== undefined) {
        return { code: 'import-answer-twice', column, respondent: line.respondent, first } as const;
      }
    }
    for (const { aspect, subject } of line.answers) this.rowOf.set(`${key} ${aspect} ${subject}`, line.row);
    return undefined;
  }

  private rater(line: RatingLine, service: ServiceId, department: DepartmentId): RaterId {
    const name = line.respondent === '' ? this.turn(line, service) : line.respondent;
    const key = raterKey(department, name);
    const known = this.raterOf.get(key);
    if (known !== undefined) {
      this.knownRaters.add(known);
      return known;
    }
    const added = this.raters.get(key) ?? { id: this.plan.ids('rater'), department, name };
    this.raters.set(key, added);
    return added.id;
  }

  /** Without names the first answer to a question is the first person's, and so on. */
  private turn({ side, answers }: RatingLine, service: ServiceId): string {
    const questions = answers.map(({ aspect, subject }) => `${service} ${side} ${aspect} ${subject}`);
    const keys = questions.length === 0 ? [`${service} ${side}`] : questions;
    const turn = 1 + Math.max(...keys.map((key) => this.turns.get(key) ?? 0));
    for (const key of keys) this.turns.set(key, turn);
    return String(turn);
  }
}

const raterKey = (department: DepartmentId, name: string): string => `${department} ${nameKey(name)}`;
