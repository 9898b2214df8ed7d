import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setSettings } from '#shared/edits/set-settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { DIMENSIONS } from '#shared/model/rating.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, ROUND, withRaters } from '#tests/driver/rating-sketch.ts';

const DRAWN = engagement('Finance > Sales 5', 'Finance > HR 2', 'Sales > Finance 1');
const STAFF = withRaters(DRAWN, { Finance: 5, Sales: 5, HR: 20 });
const same = (value: number, count: number) => Array.from({ length: count }, () => Array(7).fill(value) as number[]);
const scores = (of: Engagement) => scoresOf(of, MAP, ROUND);
const standing = (of: Engagement, name: string) =>
  scores(of).providers.find((row) => row.department === department(name));

/** Answers on the dimensions value and time alone. */
const asked = (value: number, time: number) => [undefined, undefined, value, time];

/** Five of Sales about Finance: only value and time were asked, by hand below. */
const SMALL = answered(
  answered(STAFF, {
    service: service(1),
    performance: [asked(5, 2), asked(5, 2), asked(4, 1), asked(4, 1), asked(4, 2)],
    importance: [asked(4, 5), asked(4, 5), asked(4, 5), asked(4, 4), asked(4, 5)],
  }),
  {
    service: service(1),
    side: 'provider',
    performance: [asked(4, 4)],
    importance: [asked(5, 3)],
  },
);

test('a small example by hand', () => {
  const [relation] = scores(SMALL).services;
  expect(relation?.subjects.time).toMatchObject({
    performance: { n: 5, mean: 1.6, agreement: expect.closeTo(0.85, 12) },
    importance: { n: 5, mean: 4.8 },
    gap: expect.closeTo(-2.4, 12),
    perceptionGap: expect.closeTo(-2.4, 12),
    understandingGap: expect.closeTo(-1.8, 12),
    priority: expect.closeTo(11.52, 12),
  });
  expect(relation?.subjects.value).toMatchObject({ gap: expect.closeTo(0.4, 12), priority: 0, understandingGap: 1 });
  expect(relation).toMatchObject({
    score: expect.closeTo((4 * 4.4 + 4.8 * 1.6) / 8.8, 12),
    scoring: 'by-importance',
    performance: 3,
    importance: expect.closeTo(4.4, 12),
    priority: expect.closeTo((5 * 11.52) / 2, 12),
  });
  expect(ratingsOf(SMALL).get(service(1))).toEqual([
    { subject: 'value', mean: 4.4, respondents: 5, agreement: expect.closeTo(0.85, 12), own: 4 },
    { subject: 'time', mean: 1.6, respondents: 5, agreement: expect.closeTo(0.85, 12), own: 4 },
  ]);
});

describe('order of aggregation', () => {
  const [low, high] = [same(2, 5), same(4, 20)];
  const both = answered(answered(STAFF, { service: service(1), performance: low }), {
    service: service(2),
    performance: high,
  });

  test('twenty raters of one internal customer do not outvote five of another: dependency does', () => {
    expect(standing(both, 'Finance')).toMatchObject({
      score: (5 * 2 + 2 * 4) / 7,
      min: 2,
      max: 4,
      partners: 2,
      respondents: 25,
    });
  });

  test('one department against the other: each rates what it gets', () => {
    const back = answered(both, { service: service(3), performance: same(5, 5) });
    expect(scores(back).mutual).toEqual([{ provider: department('Sales'), customer: department('Finance'), gap: 3 }]);
  });

  test('nothing depends on the order in which ratings were recorded', () => {
    const turned = {
      ...both,
      ratings: new Map([...both.ratings].reverse()),
      services: new Map([...both.services].reverse()),
    };
    expect(scores(turned)).toEqual(scores(both));
  });
});

const answer = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constantFrom(null, undefined));
const sheet = (count: number) =>
  fc.array(fc.array(answer, { minLength: 7, maxLength: 7 }), { minLength: count, maxLength: count });

test('a missing answer and “no basis” are the same to every measure, and never a 3', () => {
  fc.assert(
    fc.property(sheet(5), sheet(5), (performance, importance) => {
      const blank = (rows: typeof performance) => rows.map((row) => row.map((one) => one ?? undefined));
      const said = answered(STAFF, { service: service(1), performance, importance });
      const silent = answered(STAFF, {
        service: service(1),
        performance: blank(performance),
        importance: blank(importance),
      });
      const measures = (of: Engagement) =>
        scores(of).services.map(({ subjects, score, priority }) => ({ subjects, score, priority }));
      const rated = measures(silent).length > 0 ? measures(silent) : measures(said).map(() => ({ subjects: {} }));
      expect(measures(said)).toEqual(rated);
      for (const dimension of DIMENSIONS) {
        const column = performance.map((row) => row[DIMENSIONS.indexOf(dimension)]).filter((one) => one != null);
        const cell = scores(said).services[0]?.subjects[dimension]?.performance;
        // Fewer than five of five answered: not told.
        expect(cell?.n).toBe(column.length === 5 ? 5 : undefined);
        if (cell !== undefined) expect(cell.mean).toBeCloseTo(column.reduce((sum, one) => sum + one, 0) / 5, 12);
      }
    }),
    { numRuns: 150, seed: 2026 },
  );
});

test('scores stay between the least and the greatest mean, gaps and priorities follow their definitions', () => {
  fc.assert(
    fc.property(sheet(5), sheet(5), fc.integer({ min: 1, max: 5 }), (performance, importance, ratingTarget) => {
      const rated = answered(STAFF, { service: service(1), performance, importance });
      const [relation] = scores(must(setSettings.run(rated, { ratingTarget }))).services;
      const means: number[] = [];
      for (const dimension of DIMENSIONS) {
        const one = relation?.subjects[dimension];
        if (one?.performance === undefined) continue;
        means.push(one.performance.mean);
        expect(one.gap).toBe(one.performance.mean - ratingTarget);
        if (one.importance === undefined) expect(one.priority).toBeUndefined();
        else expect(one.priority).toBe(one.importance.mean * Math.max(0, ratingTarget - one.performance.mean));
      }
      if (means.length === 0) expect(relation?.score).toBeUndefined();
      else {
        expect(relation?.score).toBeGreaterThanOrEqual(Math.min(...means) - 1e-12);
        expect(relation?.score).toBeLessThanOrEqual(Math.max(...means) + 1e-12);
      }
    }),
    { numRuns: 150, seed: 2026 },
  );
});

test('where nobody was asked what matters, the score is the plain mean', () => {
  const plain = answered(STAFF, { service: service(1), performance: same(3, 5).map((row) => [5, ...row.slice(1)]) });
  expect(scores(plain).services[0]).toMatchObject({ score: 23 / 7, scoring: 'plain' });
  expect(scores(plain).services[0]).not.toHaveProperty('priority');
});

test('the service as a whole is a question of its own and in no score', () => {
  const whole = answered(STAFF, { service: service(1), subject: 'overall', performance: same(4, 5).map(() => [4]) });
  expect(scores(whole).services[0]?.subjects.overall?.performance?.mean).toBe(4);
  expect(scores(whole).services[0]?.score).toBeUndefined();
});

test('no round, no ratings', () => {
  expect(ratingsOf(DRAWN).size).toBe(0);
});
