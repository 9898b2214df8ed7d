import { expect, test } from 'vitest';
import { DIMENSIONS } from '#shared/model/rating.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { byValue, type HEAT_MEASURES, heatOf } from '#shared/ratings/views/heat.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, ROUND, withRaters } from '#tests/driver/rating-sketch.ts';

const STAFF = withRaters(engagement('Finance > Sales 4', 'Finance > HR 2', 'IT > HR 3'), {
  Sales: 5,
  HR: 4,
  Finance: 1,
});
const five = (row: readonly (number | undefined)[], count = 5) => Array.from({ length: count }, () => row);
const RATED = [
  { service: service(1), performance: five([2, 3, undefined, 5]), importance: five([4, 4]) },
  { service: service(1), side: 'provider' as const, performance: [[4]] },
  { service: service(2), performance: five([5, 5, 5], 4) },
  { service: service(2), side: 'provider' as const, performance: [[undefined, undefined, 4]] },
  { service: service(3), performance: five([1], 4) },
].reduce(answered, STAFF);
const rows = (measure: (typeof HEAT_MEASURES)[number]) => heatOf(scoresOf(RATED, MAP, ROUND), measure);

test('a cell says the value with its answers, that too few answered, or that nobody did', () => {
  const [finance, it] = rows('performance');
  expect(finance?.provider).toBe(department('Finance'));
  expect(finance?.cells).toMatchObject({
    awareness: { state: 'told', value: 2, answers: 5 },
    value: { state: 'withheld', answers: 0 },
    time: { state: 'told', value: 5, answers: 5 },
    emotion: { state: 'none', answers: 0 },
  });
  expect(it?.cells.awareness).toEqual({ state: 'withheld', answers: 0 });
  expect(it?.whole).toEqual({ state: 'withheld', answers: 0 });
});

test('each measure reads its own question', () => {
  expect(rows('gap')[0]?.cells.awareness.value).toBe(-2);
  expect(rows('importance')[0]?.cells.time.state).toBe('none');
  expect(rows('perceptionGap')[0]?.cells).toMatchObject({
    awareness: { state: 'told', value: -2, answers: 5 },
    goals: { state: 'none' },
    value: { state: 'withheld' },
  });
});

test('the lowest stand first, those without a value last', () => {
  const order = byValue([...rows('performance')].reverse(), ({ whole }) => whole);
  expect(order.map(({ provider }) => provider)).toEqual([department('Finance'), department('IT')]);
});

test('in the sample the whole of a row is the score of the provider, and no answer of too few is in a cell', () => {
  const sample = sampleEngagement('en');
  const [map] = sample.maps.keys();
  for (const round of sample.rounds.keys()) {
    if (map === undefined) throw new Error('the sample has no map');
    const scores = scoresOf(sample, map, round);
    for (const [index, row] of heatOf(scores, 'performance').entries()) {
      expect(row.whole.value).toBe(scores.providers[index]?.score);
      for (const dimension of DIMENSIONS) {
        const cell = row.cells[dimension];
        expect(cell.value === undefined).toBe(cell.state !== 'told');
        expect(cell.answers === 0 || cell.answers >= 1).toBe(true);
      }
    }
  }
});
