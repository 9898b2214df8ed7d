import { describe, expect, test } from 'vitest';
import { authority, hub } from '#shared/analysis/metrics/hits.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { byName, clique, graphOf } from '#tests/driver/measured.ts';

describe('hubs and authorities', () => {
  test('lift one another: of two hubs the one that also serves the better served is ahead', () => {
    const sketch = ['Both > X 1', 'Both > Y 1', 'One > Y 1'];
    // The hub scores are the leading eigenvector of (2 1; 1 1), the authority scores that of (1 1; 1 2).
    const golden = (Math.sqrt(5) - 1) / 2;
    const hubs = byName(hub, ...sketch);
    expect(hubs.Both).toBeCloseTo(golden, 12);
    expect(hubs.One).toBeCloseTo(1 - golden, 12);
    expect(hubs.X).toBe(0);
    expect(byName(authority, ...sketch).Y).toBeCloseTo(golden, 12);
  });

  test('are undefined without services', () => {
    expect(byName(hub, 'A', 'B')).toStrictEqual({ A: undefined, B: undefined });
    expect(byName(authority)).toStrictEqual({});
  });

  test('of two equal groups without a service between are equal', () => {
    const scores = byName(hub, ...clique(3, 'A', 'B', 'C'), ...clique(3, 'P', 'Q', 'R'));
    for (const score of Object.values(scores)) expect(score).toBeCloseTo(1 / 6, 12);
  });

  test('of a group against a slightly weaker one go to the stronger', () => {
    const { A, B, P } = byName(hub, ...clique(5, 'A', 'B'), ...clique(4, 'P', 'Q'));
    expect(A).toBeCloseTo(0.5, 12);
    expect([A, P]).toStrictEqual([B, expect.closeTo(0, 12)]);
  });

  test('are undefined where they do not settle', () => {
    // Two leading values that differ by one in ten million.
    const graph = graphOf(...clique(5, 'A', 'B'), ...clique(5, 'P', 'Q'));
    const weight = graph.weight.map((value, arc) => ((graph.provider[arc] ?? 0) < 2 ? value : value * (1 - 1e-7)));
    expect(measuresOf({ ...graph, weight }).of(hub)).toStrictEqual([undefined, undefined, undefined, undefined]);
  });
});
