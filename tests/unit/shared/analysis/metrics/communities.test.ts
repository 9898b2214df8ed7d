import { describe, expect, test } from 'vitest';
import { community, isClearlyGrouped, modularity } from '#shared/analysis/metrics/communities.ts';
import { byName, clique, measured } from '#tests/driver/measured.ts';

const TWO = [...clique(3, 'A', 'C', 'E'), ...clique(3, 'B', 'D', 'F'), 'E > F 1'];

describe('communities', () => {
  test('are the groups that exchange among themselves, numbered in order of their first department', () => {
    expect(byName(community, ...TWO)).toEqual({ A: 0, B: 1, C: 0, D: 1, E: 0, F: 1 });
    // Two groups with ties of 18 inside and one of 1 between.
    expect(measured(modularity, ...TWO)).toBeCloseTo(36 / 37 - 1 / 2, 12);
  });

  test('leave departments without services alone, each a group of one', () => {
    expect(byName(community, 'A', 'B', 'C')).toEqual({ A: 0, B: 1, C: 2 });
    expect(measured(modularity, 'A', 'B')).toBeUndefined();
    expect(measured(modularity)).toBeUndefined();
    expect(byName(community, 'Alone', ...TWO).Alone).toBe(1);
  });

  test('are one where everybody works with everybody', () => {
    expect(new Set(Object.values(byName(community, ...clique(2, 'A', 'B', 'C', 'D', 'E')))).size).toBe(1);
    expect(measured(modularity, ...clique(2, 'A', 'B', 'C', 'D', 'E'))).toBeCloseTo(0, 12);
  });

  test('are worth naming from a modularity of 0.3', () => {
    expect([undefined, 0, 0.2999, 0.3, 0.6].map(isClearlyGrouped)).toEqual([false, false, false, true, true]);
  });
});
