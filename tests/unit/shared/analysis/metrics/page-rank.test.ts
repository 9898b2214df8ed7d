import { describe, expect, test } from 'vitest';
import { pageRank } from '#shared/analysis/metrics/page-rank.ts';
import { byName, clique } from '#tests/driver/measured.ts';

describe('PageRank', () => {
  test('runs from customers to providers: it ends at whom all depend on', () => {
    const { Power = 0, Assembly = 0, Sales = 0 } = byName(pageRank, 'Power > Assembly 5', 'Assembly > Sales 5');
    // Sales hands on to Assembly and Assembly to Power; Power, without providers, hands on to all alike.
    const base = 0.05 + (0.85 / 3) * Power;
    expect(Sales).toBeCloseTo(base, 12);
    expect(Assembly).toBeCloseTo(base + 0.85 * Sales, 12);
    expect(Power).toBeCloseTo(base + 0.85 * Assembly, 12);
    expect(Power + Assembly + Sales).toBeCloseTo(1, 12);
  });

  test('is handed on in proportion to the weights', () => {
    const rank = byName(pageRank, 'A > Customer 3', 'B > Customer 1');
    const base = rank.Customer ?? 0;
    expect(((rank.A ?? 0) - base) / ((rank.B ?? 0) - base)).toBeCloseTo(3, 12);
  });

  test('is the same for all where all are alike', () => {
    for (const [, rank] of Object.entries(byName(pageRank, ...clique(2, 'A', 'B', 'C', 'D')))) {
      expect(rank).toBeCloseTo(0.25, 14);
    }
    expect(byName(pageRank, 'A', 'B')).toEqual({ A: 0.5, B: 0.5 });
    expect(byName(pageRank)).toEqual({});
  });
});
