import fc from 'fast-check';
import { addRater } from '#shared/edits/add-rater.ts';
import { addRound } from '#shared/edits/add-round.ts';
import { describeRater } from '#shared/edits/describe-rater.ts';
import { describeRound } from '#shared/edits/describe-round.ts';
import { importRatings } from '#shared/edits/import-ratings.ts';
import { removeRaters } from '#shared/edits/remove-raters.ts';
import { removeRound } from '#shared/edits/remove-round.ts';
import { setAnswers } from '#shared/edits/set-answers.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { ASPECTS, SIDES, SUBJECTS } from '#shared/model/rating.ts';
import { attempts } from './edit-attempt.ts';
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

/** Answers on and off the scale, of whoever may or may not have a say. */
const said = record(
  {
    id: rating,
    round,
    service,
    rater,
    side: fc.constantFrom(...SIDES),
    answers: fc.array(
      fc.record({
        aspect: fc.constantFrom(...ASPECTS),
        subject: fc.constantFrom(...SUBJECTS),
        answer: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
          fc.constantFrom(null, undefined, 0, 2.5),
        ),
      }),
      { maxLength: 3 },
    ),
    comment: notes,
  },
  ['id', 'round', 'service', 'rater', 'side', 'answers'],
);

/** The same of a round, a service and a rater that are there, where some are: what is drawn by chance alone hardly ever fits. */
const fitting = fc
  .record({ said, place: fc.nat({ max: 9 }) })
  .map(({ said: { round: _, service: __, rater: ___, ...answers }, place }) => ({
    edit: setAnswers.id,
    try(engagement: Engagement) {
      const raters = [...engagement.raters.values()];
      const row = raters[place % Math.max(1, raters.length)];
      const services = [...engagement.services.values()].filter((one) => one[answers.side] === row?.department);
      const [service, round] = [
        services[place % Math.max(1, services.length)]?.id,
        engagement.rounds.keys().next().value,
      ];
      if (row === undefined || service === undefined || round === undefined) return ok(engagement);
      return setAnswers.run(engagement, { ratings: [{ ...answers, round, service, rater: row.id }] });
    },
  }));

/** What can be asked for about rounds, raters and their answers. */
export const ratingAttempts = [
  { weight: 2, arbitrary: attempts(addRound, record({ id: round, name, translations, date }, ['id', 'name'])) },
  attempts(describeRound, record({ round, name, language, date }, ['round', 'language'])),
  attempts(removeRound, fc.record({ round })),
  {
    weight: 3,
    arbitrary: attempts(
      addRater,
      record({ id: rater, department, name, head: fc.boolean() }, ['id', 'department', 'name']),
    ),
  },
  attempts(describeRater, record({ rater, name, head: fc.boolean() }, ['rater'])),
  attempts(removeRaters, fc.record({ raters: fc.array(rater, { maxLength: 2 }) })),
  attempts(setAnswers, fc.record({ ratings: fc.array(said, { maxLength: 4 }) })),
  { weight: 4, arbitrary: fitting },
  attempts(
    importRatings,
    record(
      {
        round: record({ id: round, name, date }, ['id', 'name']),
        departments: fc.array(fc.record({ id: department, map, name }), { maxLength: 1 }),
        services: fc.array(fc.record({ id: service, provider: department, customer: department, name }), {
          maxLength: 1,
        }),
        raters: fc.array(fc.record({ id: rater, department, name }), { maxLength: 2 }),
        ratings: fc.array(said, { maxLength: 1 }),
      },
      ['departments', 'services', 'raters', 'ratings'],
    ),
  ),
];
