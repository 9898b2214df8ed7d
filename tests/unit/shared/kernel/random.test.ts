import { describe, expect, test } from 'vitest';
import { createRandom, seedFrom } from '#shared/kernel/random.ts';

const take = (seed: number, count: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('a stream of chance', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(take(42, 50)).toEqual(take(42, 50));
    expect(take(42, 50)).not.toEqual(take(43, 50));
  });

  test('stays as it is: layouts and samples of last year come out again', () => {
    expect(take(1, 3).map((value) => Math.round(value * 2 ** 32))).toEqual([2693262067, 11749833, 2265367787]);
  });

  test('folds its seed to 32 bits', () => {
    expect(take(2 ** 32 + 5, 5)).toEqual(take(5, 5));
    expect(take(-1, 5)).toEqual(take(2 ** 32 - 1, 5));
  });

  test('is in [0, 1) and even', () => {
    const values = take(3, 20_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const tenths = Array.from(
      { length: 10 },
      (_, at) => values.filter((value) => Math.floor(value * 10) === at).length,
    );
    // Each holds 2,000 of 20,000 with a standard deviation of 42: five of them are 210.
    expect(Math.max(...tenths.map((count) => Math.abs(count - 2000)))).toBeLessThan(210);
  });

  test('gives each whole number below a bound', () => {
    const random = createRandom(9);
    expect(new Set(Array.from({ length: 500 }, () => random.int(6)))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(random.int(1)).toBe(0);
  });
});

/** Values of FNV-1a with 32 bits, as its authors publish them. */
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the seed from “%s”', (text, seed) => {
  expect(seedFrom(text)).toBe(seed);
});
