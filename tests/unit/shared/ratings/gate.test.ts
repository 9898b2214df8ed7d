import { describe, expect, test } from 'vitest';
import { describeRater } from '#shared/edits/describe-rater.ts';
import { reverseService } from '#shared/edits/reverse-service.ts';
import { setSettings } from '#shared/edits/set-settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { RaterId } from '#shared/model/rater.ts';
import { released } from '#shared/ratings/gate.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, ROUND, withRaters } from '#tests/driver/rating-sketch.ts';

const DRAWN = engagement('Finance > Sales 4', 'Finance > HR 2');
const FULL = [4, 3, 5, 2, 3, 3, 4];
const rows = (count: number) => Array.from({ length: count }, () => FULL);

/** Finance rated by so many people of Sales, and by three of HR. */
function rated(count: number): Engagement {
  const start = withRaters(DRAWN, { Finance: 1, Sales: count, HR: 3 });
  const sales = answered(start, {
    service: service(1),
    performance: rows(count),
    importance: rows(count),
    comment: 'slow',
  });
  return answered(sales, { service: service(2), performance: rows(3), importance: rows(3), comment: 'quick' });
}
const told = (of: Engagement, number = 1) => released(of, MAP, ROUND).get(service(number));
const limited = (of: Engagement, respondentLimit: number) => must(setSettings.run(of, { respondentLimit }));

describe('of fewer raters than the limit', () => {
  test.each([2, 3, 4])('%i are not told, of five everything is', (count) => {
    expect(told(rated(count))).toMatchObject({ performance: {}, importance: {}, withheld: true, comments: [] });
    expect(told(rated(count))?.raters.size).toBe(0);
    expect(Object.keys(told(rated(5))?.performance ?? {})).toHaveLength(7);
    expect(told(rated(5))).toMatchObject({ withheld: false, comments: Array(5).fill('slow') });
  });

  test('nothing is in any score, of any department', () => {
    const scores = scoresOf(rated(5), MAP, ROUND);
    expect(scores.services.map(({ score }) => score)).toEqual([expect.any(Number), undefined]);
    expect(scores.providers).toMatchObject([{ partners: 1, services: 1, respondents: 5 }]);
    expect(scores.customers.map(({ score, respondents }) => [score === undefined, respondents])).toEqual([
      [true, 0],
      [false, 5],
    ]);
    const alone = scoresOf(rated(4), MAP, ROUND);
    expect(JSON.stringify(alone)).not.toMatch(/"(score|mean|performance|gap|priority|n)":\d/);
    expect([...ratingsOf(rated(4))]).toEqual([]);
  });

  test('three are enough where the engagement says so, but not for emotion and comments', () => {
    const three = limited(rated(3), 3);
    expect(Object.keys(told(three)?.performance ?? {})).not.toContain('emotion');
    expect(Object.keys(told(three)?.performance ?? {})).toHaveLength(6);
    expect(told(three)).toMatchObject({ withheld: true, comments: [] });
    expect(
      ratingsOf(three)
        .get(service(1))
        ?.map(({ subject }) => subject),
    ).not.toContain('emotion');
  });

  test('a single question that fewer answered is left out, and the score is without it', () => {
    const start = withRaters(DRAWN, { Sales: 5 });
    const four = answered(start, {
      service: service(1),
      performance: rows(5).map((row, place) => (place === 0 ? row.map((one, k) => (k === 3 ? null : one)) : row)),
      importance: rows(5),
    });
    expect(told(four)?.performance.time).toBeUndefined();
    expect(told(four)?.withheld).toBe(true);
    const [relation] = scoresOf(four, MAP, ROUND).services;
    const kept = FULL.filter((_, k) => k !== 3);
    const sum = (values: readonly number[]) => values.reduce((so, one) => so + one, 0);
    expect(relation?.score).toBeCloseTo(sum(kept.map((one) => one * one)) / sum(kept), 12);
  });

  test('an engagement cannot ask for fewer than three', () => {
    expect(setSettings.run(DRAWN, { respondentLimit: 2 })).toMatchObject({
      failure: { code: 'respondent-limit-too-low', least: 3 },
    });
    const forced = { ...rated(2), settings: { ...DRAWN.settings, respondentLimit: 1 } };
    expect(told(forced)).toMatchObject({ performance: {}, withheld: true });
  });
});

describe('one voice', () => {
  const head = (of: Engagement, rater: string) => must(describeRater.run(of, { rater: rater as RaterId, head: true }));
  const one = answered(withRaters(DRAWN, { Sales: 2 }), { service: service(1), performance: [FULL] });

  test('is not told, unless it is the head of the department, who rates alone', () => {
    expect(told(one)).toMatchObject({ performance: {}, attributed: false });
    const alone = told(head(one, 'Sales-1'));
    expect(alone).toMatchObject({ attributed: true, performance: { time: { n: 1, mean: 2 } }, withheld: true });
    expect(alone?.performance.emotion).toBeUndefined();
  });

  test('of a head is not told where somebody else of the department rates as well', () => {
    const two = answered(one, { service: service(1), performance: [FULL, FULL] });
    expect(told(head(two, 'Sales-1'))).toMatchObject({ performance: {}, attributed: false });
  });

  test('of the provider about itself is told, two are not', () => {
    const start = withRaters(DRAWN, { Finance: 2, Sales: 1 });
    const own = answered(start, { service: service(1), side: 'provider', performance: [FULL], importance: [FULL] });
    expect(told(own)?.own).toMatchObject({ time: { mean: 2 } });
    expect(told(own)?.own.emotion).toBeUndefined();
    const two = answered(start, { service: service(1), side: 'provider', performance: [FULL, FULL] });
    expect(told(two)?.own).toEqual({});
  });
});

test('who no longer stands at the end of a service is not counted, until the service is put back', () => {
  const turned = must(reverseService.run(rated(5), { services: [service(1)] }));
  expect(told(turned)).toBeUndefined();
  expect(told(must(reverseService.run(turned, { services: [service(1)] })))?.raters.size).toBe(5);
});
