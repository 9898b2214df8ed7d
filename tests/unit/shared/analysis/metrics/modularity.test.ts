import { describe, expect, test } from 'vitest';
import { divisionModularity, modularityOf } from '#shared/analysis/metrics/modularity.ts';
import { skeleton } from '#shared/analysis/skeleton.ts';
import { clique, measured } from '#tests/driver/measured.ts';

const TWO = [...clique(3, 'A', 'B', 'C'), ...clique(3, 'X', 'Y', 'Z'), 'C > X 1'];

describe('the modularity of the divisions', () => {
  test('is high where they follow the work, and low where they cut across it', () => {
    expect(measured(divisionModularity, 'One { A, B, C }', 'Two { X, Y, Z }', ...TWO)).toBeCloseTo(36 / 37 - 1 / 2, 12);
    expect(measured(divisionModularity, 'One { A, X }', 'Two { B, Y }', 'Three { C, Z }', ...TWO)).toBeLessThan(0);
  });

  test('takes a department without a division as a group of its own', () => {
    const partly = measured(divisionModularity, 'One { A, B, C }', ...TWO);
    const apart = measured(divisionModularity, 'One { A, B, C }', 'P { X }', 'Q { Y }', 'R { Z }', ...TWO);
    expect(partly).toBeCloseTo(apart ?? Number.NaN, 12);
    expect(partly).toBeLessThan(0.3);
  });

  test('is undefined without services and where nobody has a division', () => {
    expect(measured(divisionModularity, ...TWO)).toBeUndefined();
    expect(measured(divisionModularity, 'Empty { }', ...TWO)).toBeUndefined();
    expect(measured(divisionModularity, 'One { A, B }')).toBeUndefined();
  });

  test('of everybody in one group is 0', () => {
    expect(modularityOf(measured(skeleton, ...TWO), new Int32Array(6))).toBeCloseTo(0, 12);
  });
});
