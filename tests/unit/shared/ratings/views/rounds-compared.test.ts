import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf } from '#shared/ratings/cell.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { reachOf } from '#shared/ratings/uncertainty.ts';
import { compareRounds } from '#shared/ratings/views/rounds-compared.ts';
import { scorecardOf } from '#shared/ratings/views/scorecard.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, LATER, ROUND, type Sheet, withLater, withRaters } from '#tests/driver/rating-sketch.ts';

const STAFF = withLater(
  withRaters(engagement('Finance > Sales 4', 'Finance > HR 2', 'IT > Sales 1'), { Sales: 6, HR: 5 }),
);
const column = (...answers: readonly number[]) => answers.map((answer) => [answer]);
const rated = (...sheets: readonly Sheet[]) => sheets.reduce(answered, STAFF);
const compared = (...sheets: readonly Sheet[]) => {
  const of = rated(...sheets);
  return compareRounds(scoresOf(of, MAP, ROUND), scoresOf(of, MAP, LATER));
};

describe('two rounds', () => {
  test('a change by hand: Welch’s error of the difference, t of the smaller group', () => {
    const [change] = compared(
      { service: service(1), performance: column(2, 2, 3, 3, 2) },
      { service: service(1), round: LATER, performance: column(3, 4, 4, 4, 3, 4) },
    ).services;
    const error = Math.sqrt(0.3 / 5 + 4 / 15 / 6);
    expect(change).toMatchObject({ before: 2.4, after: expect.closeTo(22 / 6, 12), verdict: 'rose', questions: 1 });
    // The quantile of t with 4 degrees, from a table.
    expect(change?.reach).toBeCloseTo(2.776445 * error, 5);
  });

  test('a change that may be chance is told as such', () => {
    const { services, providers } = compared(
      { service: service(1), performance: column(2, 4, 3, 5, 2) },
      { service: service(1), round: LATER, performance: column(3, 4, 3, 5, 2) },
    );
    expect(services[0]).toMatchObject({ verdict: 'within', change: expect.closeTo(0.2, 12) });
    expect(providers[0]?.verdict).toBe('within');
  });

  test('only what is told in both rounds is compared', () => {
    const { services, providers } = compared(
      { service: service(1), performance: Array(5).fill([2, 2]) },
      { service: service(2), performance: Array(5).fill([1]) },
      { service: service(1), round: LATER, performance: Array(6).fill([3, undefined, 5]) },
      { service: service(2), round: LATER, performance: Array(4).fill([5]) },
    );
    expect(services).toHaveLength(1);
    expect(providers).toMatchObject([{ department: department('Finance'), before: 2, after: 3, questions: 1 }]);
  });

  test('even where all agree, answers have the width of a step', () => {
    const reach = reachOf([{ share: 1, customer: department('Sales'), cells: [cellOf([0, 0, 5, 0, 0]) ?? never()] }]);
    expect(reach).toBeCloseTo(2.776445 * Math.sqrt(1 / 12 / 5), 5);
  });

  test('of single answers nothing can be tested', () => {
    const cells = [cellOf([0, 0, 1, 0, 0]) ?? never()];
    expect(reachOf([{ share: 1, customer: department('Sales'), cells }])).toBeUndefined();
  });

  test('the same round against itself moves nothing', () => {
    const sample = sampleEngagement('en');
    const [map] = sample.maps.keys();
    const [round] = sample.rounds.keys();
    const scores = scoresOf(sample, map ?? never(), round ?? never());
    const { services, whole } = compareRounds(scores, scores);
    expect(services.length).toBeGreaterThan(10);
    expect(services.every(({ change, verdict }) => change === 0 && verdict !== 'rose' && verdict !== 'fell')).toBe(
      true,
    );
    expect(whole?.change).toBe(0);
  });
});

test('of two rounds drawn from the same answers hardly any change is called more than chance', () => {
  const answers = fc.array(fc.constantFrom(2, 3, 3, 4, 4, 5), { minLength: 6, maxLength: 6 });
  const [pair] = fc.sample(fc.array(fc.tuple(answers, answers), { minLength: 400, maxLength: 400 }), {
    numRuns: 1,
    seed: 7,
  });
  const moved = (pair ?? []).filter(([before, after]) => {
    const { services } = compared(
      { service: service(1), performance: column(...before) },
      { service: service(1), round: LATER, performance: column(...after) },
    );
    return services[0]?.verdict !== 'within';
  });
  expect(moved.length / (pair?.length ?? 1)).toBeLessThan(0.06);
});

test('a scorecard has the score of each round with its interval, as provider and as internal customer', () => {
  const sample = sampleEngagement('en');
  const [map] = sample.maps.keys();
  const rounds = [...sample.rounds.keys()].map((round) => scoresOf(sample, map ?? never(), round));
  for (const role of ['provider', 'customer'] as const) {
    const standings = rounds.map((scores) => (role === 'provider' ? scores.providers : scores.customers));
    for (const { department: id, score } of standings[0] ?? []) {
      const [line] = scorecardOf(rounds, id, role).lines;
      if (score === undefined) continue;
      expect(line?.subject).toBe('score');
      expect(line?.points[0]?.value).toBeCloseTo(score, 10);
      const [low = 0, high = 0] = line?.points[0]?.interval ?? [score, score];
      expect(low).toBeGreaterThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(score);
      expect(high).toBeGreaterThanOrEqual(score);
      expect(high).toBeLessThanOrEqual(5);
    }
  }
});

function never(): never {
  throw new Error('not in the sketch');
}
