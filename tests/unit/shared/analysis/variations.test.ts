import { expect, it } from 'vitest';
import { variationOf } from '#shared/analysis/variations.ts';
import { lines, map, volumeMap } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const NUMBERS = Array.from({ length: 300 }, (_, number) => number);

it('moves every weight by a step at most, on the scale, each way alike likely', () => {
  const content = map('A > B 1', 'B > C 3', 'C > A 5');
  const drawn = NUMBERS.map((number) =>
    [...variationOf(content, 'weights', 1, number).services.values()].map(({ weight }) => weight),
  );
  const counts = [0, 1, 2].map((place) => {
    const values = Map.groupBy(drawn, (weights) => weights[place]);
    return new Map([...values].map(([value, all]) => [value, all.length]));
  });
  expect(counts.map((values) => [...values.keys()].sort())).toEqual([
    [1, 2],
    [2, 3, 4],
    [4, 5],
  ]);
  for (const values of counts) for (const count of values.values()) expect(count).toBeGreaterThan(240 / values.size);
});

it('moves volumes by a quarter at most', () => {
  const content = volumeMap('A > B 100', 'B > C 2000');
  const ratios = NUMBERS.flatMap((number) =>
    [...variationOf(content, 'weights', 1, number).services].map(([id, { weight }]) =>
      Math.round((100 * weight) / (content.services.get(id)?.weight ?? 0)),
    ),
  );
  expect([...new Set(ratios)].sort((a, b) => a - b)).toEqual([80, 100, 125]);
});

it('leaves out one service in twenty, one at least, and any of them', () => {
  const large = map(...lines(randomTies(12, 60, 1)));
  const left = NUMBERS.map((number) => variationOf(large, 'missing', 1, number).services);
  expect(new Set(left.map(({ size }) => size))).toEqual(new Set([57]));
  const missing = new Set(left.flatMap((services) => [...large.services.keys()].filter((id) => !services.has(id))));
  expect(missing.size).toBe(60);
  expect(variationOf(map('A > B 3', 'B > A 3'), 'missing', 1, 0).services.size).toBe(1);
});

it('is the same for the same seed and number, and another for others', () => {
  const content = map(...lines(randomTies(12, 60, 1)));
  const of = (seed: number, number: number) =>
    JSON.stringify([...variationOf(content, 'weights', seed, number).services]);
  expect(of(1, 4)).toBe(of(1, 4));
  expect(new Set([of(1, 4), of(1, 5), of(2, 4)]).size).toBe(3);
});
