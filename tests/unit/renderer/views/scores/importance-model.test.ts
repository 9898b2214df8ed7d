import { expect, test } from 'vitest';
import { importanceChart, onTenths, scopes } from '#renderer/views/scores/importance-model.ts';
import { openScores } from '#renderer/views/scores/scores-model.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, withRaters } from '#tests/driver/rating-sketch.ts';

const five = (row: readonly number[]) => Array.from({ length: 5 }, () => row);
const RATED = answered(withRaters(engagement('Finance > Sales: dates 4'), { Sales: 5 }), {
  service: service(1),
  performance: five([4, 2]),
  importance: five([3, 5]),
});
const opened = openScores(RATED, MAP, undefined, createTranslator('en'));
if (opened === undefined) throw new Error('nothing was opened');
const open = opened;
const chart = (mode: 'data' | 'own' | 'scale', own?: { performance: number; importance: number }) =>
  importanceChart(open, { scope: { of: 'map' }, kind: 'dimensions', mode, own });

test('points are numbered by what there is to gain, and fall into quadrants of the crosshair', () => {
  expect(chart('data')).toMatchObject({
    crosshair: { performance: 3, importance: 4 },
    points: [
      { number: 1, name: 'Goals', quadrant: 'concentrate', priority: 10 },
      { number: 2, name: 'Awareness', quadrant: 'overkill', priority: 0 },
    ],
    curve: { level: 10 },
    target: 4,
  });
});

test('the crosshair stands where it was put, or in the middle of the scale', () => {
  expect(chart('own', { performance: 1.5, importance: 2 })?.points.map(({ quadrant }) => quadrant)).toEqual([
    'keep-up',
    'keep-up',
  ]);
  expect(chart('own')?.crosshair).toEqual({ performance: 3, importance: 4 });
  expect(chart('scale')?.crosshair).toEqual({ performance: 3, importance: 3 });
  expect([0, 3.14, 9].map(onTenths)).toEqual([1, 3.1, 5]);
});

test('the map, each provider and each internal customer can be looked at', () => {
  expect(scopes(open).map(({ label }) => label)).toEqual([
    'the whole map',
    'Finance as provider',
    'Sales as internal customer',
  ]);
  const [, , sales] = scopes(open);
  if (sales === undefined) throw new Error('Sales is missing');
  const services = importanceChart(open, { scope: sales.scope, kind: 'services', mode: 'data', own: undefined });
  expect(services?.points.map(({ name }) => name)).toEqual(['Finance → Sales · dates']);
  expect(
    importanceChart(open, {
      scope: { of: 'customer', department: 'Finance' as never },
      kind: 'services',
      mode: 'data',
      own: undefined,
    }),
  ).toBeUndefined();
});
