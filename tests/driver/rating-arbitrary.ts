import fc from 'fast-check';
import { addRater } from '#shared/edits/add-rater.ts';
import { addRound } from '#shared/edits/add-round.ts';
import { describeRater } from '#shared/edits/describe-rater.ts';
import { describeRound } from '#shared/edits/describe-round.ts';
import { importRatings } from '#shared/edits/import-ratings.ts';
import { removeRaters } from '#shared/edits/remove-raters.ts';
import { removeRound } from '#shared/edits/remove-round.ts';
import { setAnswers } from '#shared/edits/set-answers.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { ASPECTS, SIDES, SUBJECTS } from '#shared/model/rating.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { type Attempt, attempts } from './attempt.ts';
import {
  department,
  language,
  map,
  name,
  notes,
  rater,
  rating,
  record,
  round,
  service,
  translations,
} from './edit-fields.ts';

const date = fc.constantFrom('', '2026-02-30', '2026-03-31');

/** Rather the first two, so that raters stand at the ends of what is rated. */
const home = fc.oneof(department, fc.constantFrom('d1' as DepartmentId, 'd2' as DepartmentId));
const rated = fc.oneof(service, fc.constant('s1' as ServiceId));

/** Answers on and off the scale, of whoever may or may not have a say. */
const said = record(
  {
    id: rating,
    round,
    service: rated,
    rater,
    side: fc.constantFrom(...SIDES),
    answers: fc.array(
      fc.record({
        aspect: fc.constantFrom(...ASPECTS),
        subject: fc.constantFrom(...SUBJECTS),
        answer: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) },
          fc.constantFrom(null, undefined, 0, 2.5),
        ),
      }),
      { maxLength: 3 },
    ),
    comment: notes,
  },
  ['id', 'round', 'service', 'rater', 'side', 'answers'],
);

/** Anything about rounds, raters and ratings that the list of edits can be asked for. */
export const ratingAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  attempts(
    importRatings,
    record(
      {
        round: record({ id: round, name, date }, ['id', 'name']),
        departments: fc.array(fc.record({ id: department, map, name }), { maxLength: 1 }),
        services: fc.array(fc.record({ id: service, provider: department, customer: department, name }), {
          maxLength: 1,
        }),
        raters: fc.array(fc.record({ id: rater, department: home, name }), { maxLength: 2 }),
        ratings: fc.array(said, { maxLength: 2 }),
      },
      ['departments', 'services', 'raters', 'ratings'],
    ),
  ),
  { weight: 2, arbitrary: attempts(addRound, record({ id: round, name, translations, date }, ['id', 'name'])) },
  attempts(describeRound, record({ round, name, language, date }, ['round', 'language'])),
  attempts(removeRound, fc.record({ round })),
  {
    weight: 3,
    arbitrary: attempts(
      addRater,
      record({ id: rater, department: home, name, head: fc.boolean() }, ['id', 'department', 'name']),
    ),
  },
  attempts(describeRater, record({ rater, name, head: fc.boolean() }, ['rater'])),
  attempts(removeRaters, fc.record({ raters: fc.array(rater, { maxLength: 2 }) })),
  {
    weight: 8,
    arbitrary: attempts(setAnswers, fc.record({ ratings: fc.array(said, { minLength: 1, maxLength: 2 }) })),
  },
);
