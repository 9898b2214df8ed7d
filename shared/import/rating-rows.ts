import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanText } from '#shared/kernel/text.ts';
import type { Side } from '#shared/model/rating.ts';
import type { PackageFault } from '#shared/office/package-fault.ts';
import { readName, readOptionalName } from './cells.ts';
import { findColumns, isKnown, shownColumns } from './columns.ts';
import type { CellFault, TableFault } from './fault.ts';
import { readAnswer, readDate, readSide, shown } from './rating-cells.ts';
import {
  aspectNamed,
  LONG_COLUMNS,
  type Question,
  questionOf,
  RATING_COLUMNS,
  subjectNamed,
} from './rating-columns.ts';
import type { RatingNotice, RatingProblem, RatingRowFault } from './rating-fault.ts';
import { readTable, TABLE_BYTE_LIMIT, type Table, tableFrom } from './table.ts';
import { readText } from './text-encoding.ts';
import { isWorkbook, workbookRecords } from './workbook-records.ts';

export interface ReadAnswer extends Question {
  /** Head of its column. */
  readonly column: string;
  readonly answer: number | null;
}

/** One row of a survey: in the wide form all that somebody says of a service, in the long form one answer. */
export interface RatingLine {
  readonly row: number;
  readonly provider: string;
  readonly customer: string;
  /** May be empty: the one service between the two is meant. */
  readonly service: string;
  /** Empty: the file does not say who answered. */
  readonly respondent: string;
  readonly side: Side;
  readonly date: string;
  readonly answers: readonly ReadAnswer[];
  readonly comment: string;
}

export const RATING_FORMS = ['long', 'wide'] as const;
export type RatingForm = (typeof RATING_FORMS)[number];

export interface RatingRows {
  readonly form: RatingForm;
  readonly lines: readonly RatingLine[];
  readonly faults: readonly RatingRowFault[];
  readonly notices: readonly RatingNotice[];
  /** Heads of the columns that name the two ends. */
  readonly ends: { readonly provider: string; readonly customer: string };
}

const KNOWN = isKnown({ ...RATING_COLUMNS, ...LONG_COLUMNS });
const IS_LONG = isKnown({ dimension: LONG_COLUMNS.dimension });

/** The survey in these bytes; `today` (YYYY-MM-DD) tells which dates cannot be. Refuses what is no such table. */
export function readRatings(bytes: Uint8Array, today: string): Result<RatingRows, TableFault | PackageFault> {
  if (bytes.length > TABLE_BYTE_LIMIT) return err({ code: 'import-too-large', limitMb: TABLE_BYTE_LIMIT / 1_000_000 });
  const found = isWorkbook(bytes) ? tableOfWorkbook(bytes) : tableOfText(bytes);
  if (!found.ok) return found;
  const { table, notices } = found.value;
  const read = table.columns.some(IS_LONG) ? readLong(table, today) : readWide(table, today);
  return read.ok ? ok({ ...read.value, notices: [...notices, ...read.value.notices] }) : read;
}

interface FoundTable {
  readonly table: Table;
  readonly notices: readonly RatingNotice[];
}

function tableOfText(bytes: Uint8Array): Result<FoundTable, TableFault> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const table = readTable(text.value.text, (name) => KNOWN(name) || questionOf(name) !== undefined);
  if (!table.ok) return table;
  const { encoding } = text.value;
  return ok({
    table: table.value,
    notices: encoding === 'utf-8' ? [] : [{ code: 'read-as', encoding: encoding.toUpperCase() }],
  });
}

function tableOfWorkbook(bytes: Uint8Array): Result<FoundTable, TableFault | PackageFault> {
  const records = workbookRecords(bytes);
  if (!records.ok) return records;
  const table = tableFrom(records.value, 1);
  return table.ok ? ok({ table: table.value, notices: [] }) : table;
}

type Role = keyof typeof RATING_COLUMNS;
type Places = Readonly<Partial<Record<Role | keyof typeof LONG_COLUMNS, number>>>;
type Answered = (cells: readonly string[]) => Result<readonly ReadAnswer[], RatingProblem>;

function readWide(table: Table, today: string): Result<RatingRows, TableFault> {
  const questions = table.columns.map((column) => questionOf(column));
  const others = table.columns.map((column, index) => (questions[index] === undefined ? column : ''));
  const columns = findColumns(others, RATING_COLUMNS);
  if (!columns.ok) return columns;
  if (questions.every((question) => question === undefined)) return missing(table, [LONG_COLUMNS.dimension[0]]);
  const twin = questions.findIndex(
    (one, index) =>
      one !== undefined &&
      questions.slice(0, index).some((other) => other?.aspect === one.aspect && other.subject === one.subject),
  );
  if (twin >= 0) {
    const { aspect, subject } = questions[twin] as Question;
    const first = questions.findIndex((one) => one?.aspect === aspect && one.subject === subject);
    const names = { first: table.columns[first] ?? '', second: table.columns[twin] ?? '' };
    return err({ code: 'import-column-twice', column: subject, ...names });
  }
  return readLines(table, today, 'wide', columns.value, (cells) => {
    const answers: ReadAnswer[] = [];
    for (const [index, question] of questions.entries()) {
      if (question === undefined) continue;
      const column = table.columns[index] ?? '';
      const answer = readAnswer(cells[index] ?? '', column);
      if (!answer.ok) return answer;
      if (answer.value !== undefined) answers.push({ ...question, column, answer: answer.value });
    }
    return ok(answers);
  });
}

function readLong(table: Table, today: string): Result<RatingRows, TableFault> {
  const columns = findColumns(table.columns, { ...RATING_COLUMNS, ...LONG_COLUMNS });
  if (!columns.ok) return columns;
  const { at, unused } = columns.value;
  const { dimension = -1, answer: answerAt = -1, aspect: aspectAt = -1 } = at;
  if (answerAt < 0) return missing(table, [LONG_COLUMNS.answer[0]]);
  return readLines(table, today, 'long', { at, unused }, (cells) => {
    const [written = '', kind = ''] = [cells[dimension], cells[aspectAt]];
    // A question may say both, as in `importance of time`.
    const subject = subjectNamed(written);
    const question = subject === undefined ? questionOf(written) : undefined;
    const aspect = question?.aspect ?? aspectNamed(kind);
    const about = subject ?? question?.subject;
    const unknown = (place: number, value: string) =>
      err({ code: 'import-subject-unknown', column: table.columns[place] ?? '', value: shown(value) } as const);
    if (about === undefined) return unknown(dimension, written);
    if (aspect === undefined) return unknown(aspectAt, kind);
    const column = table.columns[answerAt] ?? '';
    const answer = readAnswer(cells[answerAt] ?? '', column);
    if (!answer.ok) return answer;
    return ok(answer.value === undefined ? [] : [{ aspect, subject: about, column, answer: answer.value }]);
  });
}

function missing(table: Table, columns: readonly string[]): Result<never, TableFault> {
  return err({ code: 'import-column-missing', column: columns.join(', '), found: shownColumns(table.columns) });
}

function readLines(
  table: Table,
  today: string,
  form: RatingForm,
  { at, unused }: { readonly at: Places; readonly unused: readonly string[] },
  answered: Answered,
): Result<RatingRows, TableFault> {
  const needed = (['provider', 'customer'] as const).filter((role) => at[role] === undefined);
  if (needed.length > 0) return missing(table, needed);
  const head = (role: Role): string => table.columns[at[role] ?? -1] ?? RATING_COLUMNS[role][0];
  const lines: RatingLine[] = [];
  const faults: RatingRowFault[] = [];
  const largest = new Map<string, { most: number; count: number }>();
  let unanswered = 0;
  for (const { row, cells } of table.rows) {
    // A questionnaire has a row for each service that could be rated.
    if (form === 'wide' && isUnanswered(cells, at, answered)) {
      unanswered++;
      continue;
    }
    const line = readLine(cells, table.columns.length, { at, head, today, answered });
    if (line.ok) lines.push({ ...line.value, row });
    else {
      faults.push({ ...line.failure, row });
      noteScale(largest, line.failure);
    }
  }
  if (table.brokenAt !== undefined) faults.push({ code: 'import-quote-open', row: table.brokenAt });
  const notices: readonly RatingNotice[] = [
    ...(unused.length === 0 ? [] : [{ code: 'columns-unused', columns: shownColumns(unused) } as const]),
    ...(unanswered === 0 ? [] : [{ code: 'rows-unanswered', count: unanswered } as const]),
    ...(at.respondent === undefined ? [{ code: 'respondents-numbered' } as const] : []),
    ...[...largest].flatMap(([column, { most, count }]) =>
      count < 2 ? [] : [{ code: 'other-scale', column, most, count } as const],
    ),
  ];
  return ok({ form, lines, faults, notices, ends: { provider: head('provider'), customer: head('customer') } });
}

/** Whether a row names a service and says nothing about it. */
function isUnanswered(cells: readonly string[], at: Places, answered: Answered): boolean {
  const answers = answered(cells);
  return answers.ok && answers.value.length === 0 && (cells[at.comment ?? -1] ?? '').trim() === '';
}

/** Several answers above the scale in one column are those of another scale rather than slips. */
function noteScale(largest: Map<string, { most: number; count: number }>, problem: RatingProblem): void {
  if (problem.code !== 'import-answer-off-scale' || !(Number(problem.value) > 0)) return;
  const { most, count } = largest.get(problem.column) ?? { most: 0, count: 0 };
  largest.set(problem.column, { most: Math.max(most, Number(problem.value)), count: count + 1 });
}

interface Reading {
  readonly at: Places;
  readonly head: (role: Role) => string;
  readonly today: string;
  readonly answered: Answered;
}

function readLine(
  cells: readonly string[],
  expected: number,
  { at, head, today, answered }: Reading,
): Result<Omit<RatingLine, 'row'>, RatingProblem> {
  if (cells.length !== expected) return err({ code: 'import-field-count', expected, found: cells.length });
  const cell = (role: Role): string => cells[at[role] ?? -1] ?? '';
  const provider = readName(cell('provider'), head('provider'));
  if (!provider.ok) return err(nameProblem(provider.failure));
  const customer = readName(cell('customer'), head('customer'));
  if (!customer.ok) return err(nameProblem(customer.failure));
  const service = readOptionalName(cell('service'), head('service'));
  if (!service.ok) return err(nameProblem(service.failure));
  const respondent = readOptionalName(cell('respondent'), head('respondent'));
  if (!respondent.ok) return err(nameProblem(respondent.failure));
  if (at.respondent !== undefined && respondent.value === '') {
    return err({ code: 'import-name-empty', column: head('respondent') });
  }
  const side = readSide(cell('side'), head('side'));
  if (!side.ok) return side;
  const date = readDate(cell('date'), head('date'), today);
  if (!date.ok) return date;
  const answers = answered(cells);
  if (!answers.ok) return answers;
  return ok({
    provider: provider.value,
    customer: customer.value,
    service: service.value,
    respondent: respondent.value,
    side: side.value,
    date: date.value,
    answers: answers.value,
    comment: cleanText(cell('comment')).trim(),
  });
}

/** Names are refused for nothing else. */
function nameProblem(fault: CellFault): RatingProblem {
  if (fault.code === 'import-name-empty' || fault.code === 'import-name-too-long') return fault;
  throw new Error(`a name is refused as ${fault.code}`);
}
