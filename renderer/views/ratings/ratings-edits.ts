import type { App } from '#renderer/state/app.ts';
import type { Span } from '#renderer/state/grid-span.ts';
import type { RatingDesk } from '#renderer/state/rating-desk.ts';
import { addRater } from '#shared/edits/add-rater.ts';
import { addRound } from '#shared/edits/add-round.ts';
import { type Answer, setAnswers } from '#shared/edits/set-answers.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { nameKeys } from '#shared/model/named.ts';
import { SUBJECTS } from '#shared/model/rating.ts';
import type { CellAnswer, OpenDesk, RatingRow } from './ratings-model.ts';

/** Chooses what is being entered; what is left out stays. */
export function chooseDesk(app: App, change: Partial<RatingDesk>): void {
  app.store.setState(({ rating }) => ({ rating: { ...rating, ...change } }));
}

/** A round of today, chosen at once; its name is the first free one. */
export function startRound(app: App): void {
  const { engagement } = app.store.getState();
  const taken = new Set([...engagement.rounds.values()].flatMap(nameKeys));
  const name = firstFree((number) => app.t()('rating.round-number', { number }), taken);
  const id = app.ids('round');
  const date = app.now().toISOString().slice(0, 10);
  if (app.edit(addRound, { id, name, date })) chooseDesk(app, { round: id });
}

/** Another respondent of the department, chosen at once; their code is the next free number. */
export function startRater(app: App, { department, raters }: OpenDesk): void {
  if (department === undefined) return;
  const name = firstFree(String, new Set(raters.map((row) => nameKey(row.name))));
  const id = app.ids('rater');
  if (app.edit(addRater, { id, department: department.id, name })) {
    chooseDesk(app, { department: department.id, rater: id });
  }
}

function firstFree(nameOf: (number: number) => string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(nameKey(nameOf(number)))) number++;
  return nameOf(number);
}

/** Records one answer in every marked cell, as one step. */
export function answerCells(
  app: App,
  desk: OpenDesk,
  rows: readonly RatingRow[],
  span: Span,
  answer: CellAnswer,
): boolean {
  const subjects = SUBJECTS.slice(span.left, span.right + 1);
  return recordRows(app, desk, rows.slice(span.top, span.bottom + 1), () =>
    subjects.map((subject) => ({ aspect: desk.aspect, subject, answer })),
  );
}

function recordRows(
  app: App,
  { round, rater, side }: OpenDesk,
  rows: readonly RatingRow[],
  answersOf: (row: RatingRow) => readonly Answer[],
): boolean {
  if (round === undefined || rater === undefined) return false;
  const ratings = rows.map((row) => ({
    id: app.ids('rating'),
    round: round.id,
    service: row.service,
    rater: rater.id,
    side,
    answers: answersOf(row),
  }));
  return app.edit(setAnswers, { ratings });
}
