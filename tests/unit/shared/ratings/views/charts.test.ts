import { describe, expect, test } from 'vitest';
import { scoresOf } from '#shared/ratings/scores.ts';
import {
  dataCentre,
  importancePoints,
  isoPriority,
  quadrantOf,
  SCALE_CENTRE,
} from '#shared/ratings/views/importance-performance.ts';
import { perceptionGaps } from '#shared/ratings/views/perception-gaps.ts';
import { dimensionPareto, dimensionPriorities, servicePriorities } from '#shared/ratings/views/priorities.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, ROUND, withRaters } from '#tests/driver/rating-sketch.ts';

const STAFF = withRaters(engagement('Finance > Sales 4', 'IT > Sales 2'), { Sales: 5, Finance: 1, IT: 1 });
const five = (row: readonly (number | undefined)[]) => Array.from({ length: 5 }, () => row);
const SCORES = scoresOf(
  [
    { service: service(1), performance: five([2, 3, 5]), importance: five([5, 2, 3]) },
    { service: service(1), side: 'provider' as const, performance: [[5, 3]] },
    { service: service(2), performance: five([3, 4]), importance: five([4, 4]) },
    { service: service(2), side: 'provider' as const, performance: [[1]] },
  ].reduce(answered, STAFF),
  MAP,
  ROUND,
);

describe('perception gaps', () => {
  test('the widest first, whichever end sees it better; both values with n and agreement', () => {
    expect(perceptionGaps(SCORES).map(({ service: { id }, subject, gap }) => [id, subject, gap])).toEqual([
      [service(1), 'awareness', -3],
      [service(2), 'awareness', 2],
      [service(1), 'goals', 0],
    ]);
    expect(perceptionGaps(SCORES)[0]).toMatchObject({
      customer: { mean: 2, n: 5, agreement: 1 },
      own: { mean: 5, n: 1 },
    });
  });

  test('of one provider', () => {
    expect(perceptionGaps(SCORES, department('IT'))).toHaveLength(1);
  });
});

describe('importance and performance', () => {
  const finance = { of: 'provider', department: department('Finance') } as const;

  test('dimensions of a provider, services of the map, services that a department receives', () => {
    expect(importancePoints(SCORES, finance, 'dimensions')).toEqual([
      { id: 'awareness', performance: 2, importance: 5, priority: 10 },
      { id: 'goals', performance: 3, importance: 2, priority: 2 },
      { id: 'value', performance: 5, importance: 3, priority: 0 },
    ]);
    expect(importancePoints(SCORES, { of: 'map' }, 'services').map(({ id }) => id)).toEqual([service(1), service(2)]);
    expect(importancePoints(SCORES, { of: 'customer', department: department('Sales') }, 'services')).toHaveLength(2);
    expect(importancePoints(SCORES, { of: 'map' }, 'dimensions')[0]).toMatchObject({
      performance: expect.closeTo((4 * 2 + 2 * 3) / 6, 12),
    });
  });

  test('the four quadrants of Martilla and James, with a line counted to what is above', () => {
    const at = (performance: number, importance: number) => quadrantOf({ performance, importance }, SCALE_CENTRE);
    expect([at(2, 4), at(4, 4), at(2, 2), at(4, 2)]).toEqual(['concentrate', 'keep-up', 'low-priority', 'overkill']);
    expect(at(3, 3)).toBe('keep-up');
    expect(at(2.99, 3)).toBe('concentrate');
  });

  test('the crosshair stands in the middle of the points', () => {
    expect(dataCentre(importancePoints(SCORES, finance, 'dimensions'))).toEqual({
      performance: 10 / 3,
      importance: 10 / 3,
    });
    expect(dataCentre([])).toBeUndefined();
  });

  test('on the curve I·(T - P) is the mean priority of those that are short of the target', () => {
    const curve = isoPriority(importancePoints(SCORES, finance, 'dimensions'), 4);
    expect(curve?.level).toBe(6);
    for (const { performance, importance } of curve?.line ?? []) {
      expect(importance * (4 - performance)).toBeCloseTo(6, 12);
      expect(performance).toBeGreaterThanOrEqual(1);
    }
    expect(isoPriority([{ id: 'time', performance: 5, importance: 5, priority: 0 }], 4)).toBeUndefined();
  });
});

describe('priorities', () => {
  test('services and their dimensions by what there is to gain; those that reach the target are left out', () => {
    expect(servicePriorities(SCORES).map(({ relation, priority }) => [relation.service.id, priority])).toEqual([
      [service(1), 16],
      [service(2), 4],
    ]);
    expect(dimensionPriorities(SCORES).map(({ dimension, priority }) => [dimension, priority])).toEqual([
      ['awareness', 10],
      ['awareness', 4],
      ['goals', 2 * 2 - 2],
    ]);
  });

  test('dimensions with their cumulative share', () => {
    expect(dimensionPareto(SCORES)).toEqual([
      { dimension: 'awareness', priority: 48, share: 48 / 56, cumulative: 48 / 56 },
      { dimension: 'goals', priority: 8, share: 8 / 56, cumulative: 1 },
    ]);
  });
});
