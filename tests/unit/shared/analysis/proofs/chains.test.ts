import { describe, expect, test } from 'vitest';
import { type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { betweenness } from '#shared/analysis/metrics/betweenness.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import type { ProofSection } from '#shared/analysis/proof.ts';
import { chainSections } from '#shared/analysis/proofs/chains.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map, volumeMap } from '#tests/driver/engagement-builder.ts';
import { graphOf } from '#tests/driver/measured.ts';
import { randomTies } from '#tests/driver/random-map.ts';
import { shortestPaths } from '#tests/driver/shortest-paths.ts';

const chainsOf = ({ items }: ProofSection) => items.flatMap((item) => (item.kind === 'chain' ? [item] : []));
const through = (graph: Graph, name: string) => chainSections(graph, graph.departments.indexOf(name as never));
const text = (section: ProofSection) =>
  chainsOf(section).map(({ path, through, chains }) => `${path.join(' ')} ${through}/${chains}`);

describe('the chains through a department', () => {
  test('are told whole, both ends included, the strongest first', () => {
    const [sole, shared] = through(graphOf('A > B 3', 'B > Hub 5', 'Hub > C 5', 'C > D 1'), 'Hub');
    expect(text(sole)).toEqual(['B Hub C 1/1', 'A B Hub C 1/1', 'B Hub C D 1/1', 'A B Hub C D 1/1']);
    expect(sole.total).toBe(4);
    expect(shared).toEqual({ id: 'shared-chains', items: [], total: 0 });
  });

  test('name the services along them, parallel ones too', () => {
    const [sole] = through(graphOf('A > Hub: one 3', 'Hub > B: two 4', 'A > Hub: three 1'), 'Hub');
    expect(chainsOf(sole)[0]?.services).toEqual(['s1', 's3', 's2']);
  });

  test('share the credit with ways that are as short, as many as there are', () => {
    // 1/2 + 1/2 by Hub or by Other, and 1/1 direct.
    const [sole, shared] = through(
      graphOf('A > Hub 2', 'Hub > B 2', 'A > Other 2', 'Other > B 2', 'A > B 1', 'B > C 5'),
      'Hub',
    );
    expect(text(sole)).toEqual([]);
    expect(text(shared)).toEqual(['A Hub B 1/3', 'A Hub B C 1/3']);
    expect(shared.total).toBeCloseTo(2 / 3, 12);
  });

  test('keep to the side of the department where both sides branch', () => {
    const graph = graphOf(
      'S > A 2',
      'S > B 2',
      'A > Hub 2',
      'B > Hub 2',
      'Hub > C 2',
      'Hub > D 2',
      'C > T 2',
      'D > T 2',
    );
    const [sole] = through(graph, 'Hub');
    expect(text(sole)).toContain('S A Hub C T 4/4');
  });

  test('are none where nobody passes', () => {
    expect(through(graphOf('A > Hub 3', 'B > Hub 3'), 'Hub').map(({ total }) => total)).toEqual([0, 0]);
  });
});

const RANDOM = [1, 2, 3, 4, 5, 6].map((seed) => [seed, 6 + 4 * seed, 18 * seed] as const);

describe('on random maps', () => {
  test.each(RANDOM)('the credits add up to the betweenness of every department (seed %i)', (seed, size, arcs) => {
    for (const content of [
      map(...lines(randomTies(size, arcs, seed))),
      volumeMap(...lines(randomTies(size, arcs, seed))),
    ]) {
      const graph = must(graphFrom(content));
      const scores = measuresOf(graph).of(betweenness);
      for (const [v, score] of scores.entries()) {
        const [sole, shared] = chainSections(graph, v);
        const credits = [...chainsOf(sole), ...chainsOf(shared)].reduce((sum, { credit }) => sum + credit, 0);
        expect(Math.abs(credits - score)).toBeLessThan(1e-9);
        expect(Math.abs(sole.total + shared.total - score)).toBeLessThan(1e-9);
      }
    }
  });

  test.each(RANDOM.slice(0, 3))('every chain told is one of the shortest, counted as all of them (seed %i)', (seed) => {
    const graph = must(graphFrom(map(...lines(randomTies(8, 20, seed)))));
    const all = shortestPaths(graph, (arc) => graph.distances.length[arc] ?? 0);
    for (const v of graph.departments.keys()) {
      const told = chainSections(graph, v).flatMap((section) => chainsOf(section));
      const expected = all.filter((paths) => paths.some((path) => path.slice(1, -1).includes(v)));
      expect(told).toHaveLength(expected.length);
      for (const item of told) {
        const numbers = item.path.map((id) => graph.departments.indexOf(id));
        const paths = expected.find((each) => each[0]?.[0] === numbers[0] && each[0]?.at(-1) === numbers.at(-1)) ?? [];
        expect(paths.map((path) => path.join())).toContain(numbers.join());
        expect(item.chains).toBe(paths.length);
        expect(item.through).toBe(paths.filter((path) => path.slice(1, -1).includes(v)).length);
      }
    }
  });
});
