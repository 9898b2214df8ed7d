import { describe, expect, test } from 'vitest';
import { type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { reachabilityLoss } from '#shared/analysis/metrics/reachability-loss.ts';
import { separation } from '#shared/analysis/metrics/separation.ts';
import type { ProofSection } from '#shared/analysis/proof.ts';
import { cutOffSection } from '#shared/analysis/proofs/cut-off.ts';
import { removalsOf } from '#shared/analysis/removal.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map } from '#tests/driver/engagement-builder.ts';
import { graphOf, mutual } from '#tests/driver/measured.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const itemsOf = ({ items }: ProofSection) => items.flatMap((item) => (item.kind === 'cut-off' ? [item] : []));
const without = (graph: Graph, name: string) => cutOffSection(graph, graph.departments.indexOf(name as never));
const text = (section: ProofSection) =>
  itemsOf(section).map(({ sources, lost, pairs }) => `${sources.join(' ')} > ${lost.join(' ')} = ${pairs}`);

describe('what is cut off without a department', () => {
  test('is told together for all that lose the same', () => {
    expect(
      text(without(graphOf('A > Hub 3', 'B > Hub 3', 'A > B 1', 'B > A 1', 'Hub > X 3', 'Hub > Y 3'), 'Hub')),
    ).toEqual(['A B > X Y = 4']);
  });

  test('is told once of a set that falls apart altogether', () => {
    const star = without(graphOf(...mutual('Hub <> A 3', 'Hub <> B 3', 'Hub <> C 3')), 'Hub');
    expect(text(star)).toEqual(['A B C > A B C = 6']);
    expect(star.total).toBe(6);
  });

  test('is told one by one of two that lose one another', () => {
    expect(text(without(graphOf(...mutual('Hub <> A 3', 'Hub <> B 3')), 'Hub'))).toEqual(['A > B = 1', 'B > A = 1']);
  });

  test('is nothing where all have another way', () => {
    expect(without(graphOf('A > Hub 3', 'Hub > B 3', 'A > B 1'), 'Hub')).toEqual({
      id: 'cut-off',
      items: [],
      total: 0,
    });
  });
});

test.each([1, 2, 3, 4, 5, 6])(
  'on random maps the pairs are those that the loss counts, each once (seed %i)',
  (seed) => {
    const graph = must(graphFrom(map(...lines(randomTies(5 + 4 * seed, 8 + 6 * seed, seed)))));
    const { pairsLost } = measuresOf(graph).of(separation);
    const size = graph.departments.length;
    for (const v of graph.departments.keys()) {
      const section = cutOffSection(graph, v);
      const pairs = itemsOf(section).flatMap(({ sources, lost }) =>
        sources.flatMap((source) => lost.flatMap((other) => (other === source ? [] : `${source} ${other}`))),
      );
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairs).toHaveLength(pairsLost[v] ?? -1);
      expect(section.total).toBe(pairs.length);
      const [removal] = removalsOf(graph, [v]);
      expect(removal && reachabilityLoss(removal, size) * (size - 2)).toBeCloseTo(pairs.length, 9);
    }
  },
);
