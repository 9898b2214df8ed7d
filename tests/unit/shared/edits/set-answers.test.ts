import { describe, expect, test } from 'vitest';
import { addRater } from '#shared/edits/add-rater.ts';
import { addRound } from '#shared/edits/add-round.ts';
import { describeRater } from '#shared/edits/describe-rater.ts';
import { describeRound } from '#shared/edits/describe-round.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { remove } from '#shared/edits/remove.ts';
import { removeRaters } from '#shared/edits/remove-raters.ts';
import { removeRound } from '#shared/edits/remove-round.ts';
import { type Said, setAnswers } from '#shared/edits/set-answers.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { NO_HISTORY, record, undo } from '#shared/model/history.ts';
import type { RaterId } from '#shared/model/rater.ts';
import type { RatingId } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import { department, engagement, service } from '#tests/driver/engagement-builder.ts';
import { answered, ROUND, withRaters } from '#tests/driver/rating-sketch.ts';

const STAFF = withRaters(engagement('Finance > Sales 4', 'Sales > HR 2'), { Finance: 1, Sales: 2, HR: 1 });
const SALES = 'Sales-1' as RaterId;
const said = (change: Partial<Said> = {}): Said => ({
  id: 'g1' as RatingId,
  round: ROUND,
  service: service(1),
  rater: SALES,
  side: 'customer',
  answers: [{ aspect: 'performance', subject: 'time', answer: 2 }],
  ...change,
});
const rate = (on: Engagement, ...ratings: Said[]) => setAnswers.run(on, { ratings });
const only = (on: Engagement) => [...on.ratings.values()];

describe('set answers', () => {
  test('makes one rating of what one person says, and adds to it', () => {
    const first = must(rate(STAFF, said()));
    const more = said({ id: 'g2' as RatingId, answers: [{ aspect: 'importance', subject: 'time', answer: 5 }] });
    expect(only(must(rate(first, more)))).toMatchObject([
      { id: 'g1', performance: { time: 2 }, importance: { time: 5 }, side: 'customer' },
    ]);
  });

  test('keeps “no basis to answer” apart from no answer, and lets a rating go that says nothing any more', () => {
    const answers = (answer: number | null | undefined) =>
      [{ aspect: 'performance', subject: 'time', answer }] as const;
    const none = must(rate(STAFF, said({ answers: answers(null) })));
    expect(only(none)[0]?.performance).toEqual({ time: null });
    expect(must(rate(none, said({ answers: answers(undefined) }))).ratings.size).toBe(0);
    const noted = must(rate(none, said({ answers: answers(undefined), comment: 'slow' })));
    expect(only(noted)).toMatchObject([{ performance: {}, comment: 'slow' }]);
  });

  test('changes nothing where nothing is new', () => {
    const first = must(rate(STAFF, said()));
    expect(must(rate(first, said()))).toBe(first);
    expect(must(rate(first))).toBe(first);
  });

  test.each<[string, Partial<Said>, object]>([
    [
      'off the scale',
      { answers: [{ aspect: 'performance', subject: 'time', answer: 6 }] },
      { code: 'answer-off-scale', answer: 6 },
    ],
    [
      'between two',
      { answers: [{ aspect: 'performance', subject: 'time', answer: 2.5 }] },
      { code: 'answer-off-scale' },
    ],
    [
      'zero',
      { answers: [{ aspect: 'importance', subject: 'time', answer: 0 }] },
      { code: 'answer-off-scale', answer: 0 },
    ],
    ['no such round', { round: 'r9' as RoundId }, { code: 'no-such-round' }],
    ['no such rater', { rater: 'p9' as RaterId }, { code: 'no-such-rater' }],
    ['no such service', { service: service(9) }, { code: 'no-such-service' }],
    [
      'somebody of another department',
      { rater: 'HR-1' as RaterId },
      { code: 'rater-elsewhere', name: 'HR-1', department: 'Sales' },
    ],
    ['the other side', { side: 'provider' }, { code: 'rater-elsewhere', department: 'Finance' }],
  ])('refuses %s, and everything with it', (_, change, fault) => {
    expect(rate(STAFF, said({ rater: 'Sales-2' as RaterId }), said(change))).toMatchObject({
      ok: false,
      failure: fault,
    });
  });

  test('is taken back as one step', () => {
    const full = must(rate(STAFF, said(), said({ id: 'g2' as RatingId, rater: 'Sales-2' as RaterId })));
    const history = record(NO_HISTORY, setAnswers.id, STAFF, full);
    expect(undo(full, history)?.engagement).toEqual(STAFF);
  });
});

describe('rounds and raters', () => {
  test('a round has a name of its own and a date that exists', () => {
    const id = 'r2' as RoundId;
    expect(addRound.run(STAFF, { id, name: ' KICK-OFF' })).toMatchObject({ failure: { code: 'round-taken' } });
    expect(addRound.run(STAFF, { id, name: 'Later', date: '2026-02-30' })).toMatchObject({
      failure: { code: 'date-not-valid', date: '2026-02-30' },
    });
    const later = must(addRound.run(STAFF, { id, name: 'Later' }));
    const renamed = must(describeRound.run(later, { round: id, language: 'en', name: 'June', date: '2026-06-30' }));
    expect(renamed.rounds.get(id)).toMatchObject({ name: 'June', date: '2026-06-30' });
    expect(describeRound.run(later, { round: id, language: 'en', name: 'Kick-off' })).toMatchObject({ ok: false });
  });

  test('a rater has a name of their own in their department', () => {
    const row = { id: 'p2' as RaterId, department: department('Sales') };
    expect(addRater.run(STAFF, { ...row, name: 'sales-1' })).toMatchObject({ failure: { code: 'rater-taken' } });
    const added = must(addRater.run(STAFF, { ...row, name: 'HR-1' }));
    expect(describeRater.run(added, { rater: row.id, name: 'Sales-1' })).toMatchObject({
      failure: { code: 'rater-taken' },
    });
    expect(must(describeRater.run(added, { rater: row.id, head: true })).raters.get(row.id)?.head).toBe(true);
  });

  const rated = answered(must(rate(STAFF, said())), { service: service(2), performance: [[1]] });
  test.each<[string, Engagement, number, number]>([
    ['a round takes its ratings along', must(removeRound.run(rated, { round: ROUND })), 4, 0],
    ['a rater takes what they said along', must(removeRaters.run(rated, { raters: [SALES] })), 3, 1],
    ['a service takes what was said of it along', must(remove.run(rated, { services: [service(1)] })), 4, 1],
    ['a department takes its raters along', must(remove.run(rated, { departments: [department('HR')] })), 3, 1],
  ])('%s', (_, left, raters, ratings) => {
    expect([left.raters.size, left.ratings.size]).toEqual([raters, ratings]);
    expect(check(left)).toBeUndefined();
  });

  test('raters of departments that become one rate for the one that stays', () => {
    const merged = must(mergeDepartments.run(rated, { into: department('HR'), others: [department('Sales')] }));
    expect(merged.raters.get(SALES)?.department).toBe('HR');
    expect(only(merged)).toHaveLength(1);
    expect(check(merged)).toBeUndefined();
  });
});
