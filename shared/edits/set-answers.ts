import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { checkText } from '#shared/model/limits.ts';
import {
  type Answers,
  type Aspect,
  answerFault,
  type RatingId,
  type RatingSubject,
  ratingKey,
  type ServiceRating,
  type Subject,
} from '#shared/model/rating.ts';
import { defineEdit } from './edit.ts';
import type { EditFault } from './fault.ts';

export interface Answer {
  readonly aspect: Aspect;
  readonly subject: Subject;
  /** 1 to 5; null: no basis to answer; undefined takes the answer away. */
  readonly answer: number | null | undefined;
}

export interface Said extends RatingSubject {
  /** Of the rating, where the rater has said nothing yet. */
  readonly id: RatingId;
  readonly answers: readonly Answer[];
  /** Left out: stays. */
  readonly comment?: string;
}

export interface SetAnswers {
  readonly ratings: readonly Said[];
}

/** Records what raters say about services; all of it or nothing. A rating that says nothing any more goes. */
export const setAnswers = defineEdit({
  id: 'set-answers',
  run(engagement, input: SetAnswers) {
    const known = new Map([...engagement.ratings.values()].map((row) => [ratingKey(row), row]));
    const ratings = new Map(engagement.ratings);
    let changed = false;
    for (const said of input.ratings) {
      const key = ratingKey(said);
      const before = known.get(key);
      const next = rated(engagement, said, before);
      if (!next.ok) return next;
      const row = next.value;
      if (row === before) continue;
      if (before === undefined && ratings.has(row.id)) return err({ code: 'id-taken' });
      if (isSilent(row)) {
        changed ||= ratings.delete(row.id);
        known.delete(key);
      } else {
        ratings.set(row.id, row);
        known.set(key, row);
        changed = true;
      }
    }
    return ok(changed ? { ...engagement, ratings } : engagement);
  },
});

function isSilent({ performance, importance, comment, extra }: ServiceRating): boolean {
  const answers = Object.keys(performance).length + Object.keys(importance).length;
  return answers === 0 && comment === '' && extra.size === 0;
}

function rated(
  engagement: Engagement,
  { id, answers, comment, ...about }: Said,
  before: ServiceRating | undefined,
): Result<ServiceRating, EditFault> {
  if (before === undefined) {
    const fault = subjectFault(engagement, about);
    if (fault !== undefined) return err(fault);
  }
  const old = before ?? { id, ...subjectOf(about), performance: {}, importance: {}, comment: '', extra: NO_EXTRA };
  let next = old;
  for (const { aspect, subject, answer } of answers) {
    const fault = answer === undefined ? undefined : answerFault(answer);
    if (fault !== undefined) return err(fault);
    if (next[aspect][subject] !== answer) next = { ...next, [aspect]: withAnswer(next[aspect], subject, answer) };
  }
  const text = checkText(comment ?? old.comment);
  if (!text.ok) return text;
  return ok(text.value === old.comment ? next : { ...next, comment: text.value });
}

const subjectOf = ({ round, service, rater, side }: RatingSubject): RatingSubject => ({ round, service, rater, side });

/** Only somebody of the department at that end of the service has a say in it. */
function subjectFault(engagement: Engagement, about: RatingSubject): EditFault | undefined {
  if (!engagement.rounds.has(about.round)) return { code: 'no-such-round' };
  const service = engagement.services.get(about.service);
  if (service === undefined) return { code: 'no-such-service' };
  const rater = engagement.raters.get(about.rater);
  if (rater === undefined) return { code: 'no-such-rater' };
  const department = engagement.departments.get(service[about.side]);
  if (rater.department === department?.id) return undefined;
  return { code: 'rater-elsewhere', name: rater.name, department: department?.name ?? '' };
}

function withAnswer(answers: Answers, subject: Subject, answer: number | null | undefined): Answers {
  const { [subject]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [subject]: answer };
}
