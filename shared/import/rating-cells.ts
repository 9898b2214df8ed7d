import { isDay } from '#shared/kernel/day.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import { answerFault, type Side } from '#shared/model/rating.ts';
import type { RatingProblem } from './rating-fault.ts';

/** Labels of the scale, and what stands for no basis to answer; compared without case. */
const LABELS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ['not at all', 1],
  ['to a small extent', 2],
  ['to a moderate extent', 3],
  ['to a large extent', 4],
  ['fully', 5],
  ['not important', 1],
  ['essential', 5],
  ['完全没有', 1],
  ['程度较低', 2],
  ['程度一般', 3],
  ['程度较高', 4],
  ['完全做到', 5],
  ['帮助很大', 5],
  ['不重要', 1],
  ['必不可少', 5],
  ...['-', '–', '—', 'n', 'n/a', 'na', 'no basis', 'no basis to answer', "don't know", '不了解', '无法判断'].map(
    (text) => [text, null] as const,
  ),
  ['不了解,无法判断', null],
]);
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** An answer with its label behind it, as survey tools export it: `4 - To a large extent`. */
const LABELLED = /^([1-5])\s*[-–=:.、]\s*\D/;
const SHOWN = 40;

const SIDES: ReadonlyMap<string, Side> = new Map<string, Side>([
  ['', 'customer'],
  ['customer', 'customer'],
  ['internal customer', 'customer'],
  ['客户', 'customer'],
  ['内部客户', 'customer'],
  ['provider', 'provider'],
  ['self', 'provider'],
  ['own', 'provider'],
  ['mirror', 'provider'],
  ['自评', 'provider'],
  ['服务提供者', 'provider'],
]);

const plain = (cell: string): string => cleanLine(cell.normalize('NFKC')).toLowerCase();
export const shown = (cell: string): string => [...cleanLine(cell)].slice(0, SHOWN).join('');

/** 1 to 5; null: no basis to answer; undefined: the cell is empty. */
export function readAnswer(cell: string, column: string): Result<number | null | undefined, RatingProblem> {
  const text = plain(cell);
  if (text === '') return ok(undefined);
  const label = LABELS.get(text);
  if (label !== undefined) return ok(label);
  const number = LABELLED.exec(text)?.[1] ?? text;
  if (!NUMBER.test(number)) return err({ code: 'import-answer-unreadable', column, value: shown(cell) });
  const answer = Number(number);
  const isOn = answerFault(answer) === undefined;
  return isOn ? ok(answer) : err({ code: 'import-answer-off-scale', column, value: shown(cell) });
}

/** Who speaks; nothing said: the internal customer. */
export function readSide(cell: string, column: string): Result<Side, RatingProblem> {
  const side = SIDES.get(plain(cell));
  return side === undefined ? err({ code: 'import-side-unknown', column, value: shown(cell) }) : ok(side);
}

/** A day up to today as YYYY-MM-DD, or empty; a time behind it is passed over. */
export function readDate(cell: string, column: string, today: string): Result<string, RatingProblem> {
  const date = plain(cell).replaceAll('/', '-').slice(0, 10).trim();
  if (date === '') return ok('');
  const day = date.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (_, year: string, month: string, of: string) =>
    [year, month.padStart(2, '0'), of.padStart(2, '0')].join('-'),
  );
  if (!isDay(day)) return err({ code: 'import-date-invalid', column, value: shown(cell) });
  return day > today ? err({ code: 'import-date-in-future', column, value: day }) : ok(day);
}
