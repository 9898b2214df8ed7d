import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { graphFrom } from '#shared/analysis/graph.ts';
import { efficiencyDrop } from '#shared/analysis/metrics/efficiency-drop.ts';
import { reachabilityLoss } from '#shared/analysis/metrics/reachability-loss.ts';
import { removalsOf } from '#shared/analysis/removal.ts';
import type { DepartmentMetrics, MapMetrics } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { must } from '#shared/kernel/result.ts';
import type { WeightKind } from '#shared/model/map.ts';
import { lines, map, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName } from '#tests/driver/random-map.ts';

/** What make_reference.py writes: departments are numbers, arcs are [provider, customer, weight]. */
interface Network {
  readonly name: string;
  readonly weights: WeightKind;
  readonly size: number;
  readonly arcs: readonly (readonly [number, number, number])[];
  readonly departments: { readonly [Id in keyof DepartmentMetrics]: readonly number[] };
  /** By department; null where the measure is not defined. */
  readonly removal: {
    readonly efficiencyDrop: readonly (number | null)[];
    readonly reachabilityLoss: readonly number[];
  };
  readonly map: Pick<MapMetrics, 'density' | 'reciprocityArc' | 'reciprocityDyadic' | 'reciprocityWeighted'>;
}

const file = readFileSync(new URL('networks.json', import.meta.url), 'utf8');
const { networks } = JSON.parse(file) as { readonly networks: readonly Network[] };

/** Within 1e-9 of the number itself, or of 1 where the number is smaller. */
function expectEqual(what: string, actual: number | undefined, expected: number | undefined) {
  const difference = Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN));
  expect(difference / Math.max(1, Math.abs(expected ?? 0)), what).toBeLessThanOrEqual(1e-9);
}

describe.each(networks)('$name: igraph, networkx and exact arithmetic agree with us', (network) => {
  const names = Array.from({ length: network.size }, (_, number) => departmentName(number));
  const ties = network.arcs.map(([a, b, w]): Tie => [departmentName(a), departmentName(b), w]);
  const draw = network.weights === 'volume' ? volumeMap : map;
  const content = draw(...names, ...lines(ties));
  const report = must(runAnalysis(content));
  const rows = [...report.departments.values()];

  test.each(Object.entries(network.departments))('%s', (id, expected) => {
    expect(expected).toHaveLength(network.size);
    for (const [v, value] of expected.entries()) {
      expectEqual(`${id} of department ${v}`, rows[v]?.[id as keyof DepartmentMetrics], value);
    }
  });

  test('the removal of each department', () => {
    const graph = must(graphFrom(content));
    const removals = removalsOf(graph, [...graph.departments.keys()]);
    expect(removals).toHaveLength(network.size);
    for (const [v, removal] of removals.entries()) {
      const { efficiencyDrop: drops, reachabilityLoss: losses } = network.removal;
      expectEqual(`efficiency drop of department ${v}`, efficiencyDrop(removal), drops[v] ?? undefined);
      expectEqual(`reachability loss of department ${v}`, reachabilityLoss(removal, network.size), losses[v]);
    }
  });

  test.each(Object.entries(network.map))('%s', (id, expected) => {
    expectEqual(id, report.metrics[id as keyof Network['map']], expected);
  });
});
