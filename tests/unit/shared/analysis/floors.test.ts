import { describe, expect, test } from 'vitest';
import { bottleneckFloor, loadRatioFloor } from '#shared/analysis/floors.ts';

describe('the calibrated floor', () => {
  test('is that of the table where the map is in it', () => {
    expect(bottleneckFloor(12, 3, 95)).toBe(0.468);
    expect(bottleneckFloor(12, 3, 99)).toBe(0.527);
    expect(bottleneckFloor(30, 1.5, 95)).toBe(0.31);
    expect(loadRatioFloor(12, 3)).toBe(2.61);
    expect(loadRatioFloor(30, 3)).toBe(3.12);
  });

  test('is linear in the mean number of customers between columns', () => {
    expect(bottleneckFloor(20, 2.25, 95)).toBeCloseTo(0.439 - 0.25 * (0.439 - 0.395), 12);
  });

  test('is linear in the logarithm of the size between rows', () => {
    const halfway = Math.sqrt(20 * 25);
    expect(bottleneckFloor(halfway, 3, 95)).toBeCloseTo((0.395 + 0.37) / 2, 12);
  });

  test('stays level beyond the edges', () => {
    expect(bottleneckFloor(1000, 3, 95)).toBe(0.214);
    expect(bottleneckFloor(80, 40, 95)).toBe(0.071);
    expect(bottleneckFloor(80, 0.2, 95)).toBe(0.066);
    expect(bottleneckFloor(6, 5, 95)).toBe(0.4);
  });

  test('of level 99 is never below that of level 95', () => {
    for (let size = 5; size <= 90; size++) {
      for (let customers = 1; customers <= 11; customers += 0.25) {
        expect(bottleneckFloor(size, customers, 99)).toBeGreaterThanOrEqual(bottleneckFloor(size, customers, 95));
      }
    }
  });
});
