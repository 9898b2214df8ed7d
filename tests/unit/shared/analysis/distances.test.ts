import { describe, expect, test } from 'vitest';
import { distancesFrom } from '#shared/analysis/distances.ts';
import { must } from '#shared/kernel/result.ts';

const lengths = (...weights: number[]) => [...must(distancesFrom(Float64Array.from(weights), 10)).length];
const isExact = (...weights: number[]) => must(distancesFrom(Float64Array.from(weights), 10)).exact;

describe('distances', () => {
  test('on the scale of 1 to 5 are 60/w', () => {
    expect(lengths(1, 2, 3, 4, 5)).toEqual([60, 30, 20, 15, 12]);
  });

  test('are as small as they can be', () => {
    expect(lengths(4, 2)).toEqual([1, 2]);
    expect(lengths(7)).toEqual([1]);
  });

  test('of decimals are whole numbers too', () => {
    expect(lengths(0.1, 0.25, 1e-7)).toEqual([5, 2, 5e6]);
    expect(isExact(0.1, 0.25, 1e-7)).toBe(true);
  });

  test('do not depend on the unit', () => {
    expect(lengths(500e12, 700e12, 900e12)).toEqual(lengths(5, 7, 9));
    expect(isExact(500e12, 700e12, 900e12)).toBe(true);
  });

  test('are compared with a tolerance where the least common multiple is too large', () => {
    const primes = [10007, 10009, 10037, 10039, 10061];
    expect(isExact(...primes)).toBe(false);
    expect(isExact(1_000_000_007, 1_000_000_009)).toBe(false);
    expect(must(distancesFrom(Float64Array.from(primes), 10)).tolerance).toBe(1e-12);
  });

  test('are exact only while sums along a path stay below 2^53', () => {
    const weights = Float64Array.of(1, 2 ** 51);
    expect(must(distancesFrom(weights, 4)).exact).toBe(true);
    expect(distancesFrom(weights, 5)).toMatchObject({ ok: false });
  });

  test('are compared with a tolerance where a weight comes from arithmetic', () => {
    expect(isExact(0.1 + 0.2, 1)).toBe(false);
  });

  test('refuse weights too far apart to compare, and say which', () => {
    expect(distancesFrom(Float64Array.of(0.1 + 0.2, 5e8), 10)).toEqual({
      ok: false,
      failure: { code: 'weights-too-far-apart', smallest: 0.1 + 0.2, largest: 5e8, limit: 1e9 },
    });
    expect(distancesFrom(Float64Array.of(0.1 + 0.2, 2e8), 10)).toMatchObject({ ok: true });
  });

  test('of no arcs are none', () => {
    expect(lengths()).toEqual([]);
  });
});
