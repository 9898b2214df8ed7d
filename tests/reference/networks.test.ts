import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { maxFlow } from '#shared/analysis/max-flow.ts';
import { efficiencyDrop } from '#shared/analysis/metrics/efficiency-drop.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { reachabilityLoss } from '#shared/analysis/metrics/reachability-loss.ts';
import { serviceBetweenness } from '#shared/analysis/metrics/service-betweenness.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { removalsOf } from '#shared/analysis/removal.ts';
import type { DepartmentMetrics, MapCounts, MapMetrics } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { WeightKind } from '#shared/model/map.ts';
import { lines, map, type Sketch, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName } from '#tests/driver/random-map.ts';

/** What make_reference.py writes: departments are numbers, arcs are [provider, customer, weight]; null: not defined. */
interface Network {
  readonly name: string;
  readonly weights: WeightKind;
  readonly size: number;
  readonly arcs: readonly (readonly [number, number, number])[];
  /** Division of each department. */
  readonly groups: readonly (number | null)[];
  /** Who serves the external customer, and how much. */
  readonly served: readonly (readonly [number, number])[];
  readonly departments: Readonly<Record<ComparedId, readonly unknown[]>>;
  readonly divisions: { readonly externalInternal: readonly (number | null)[] };
  readonly serviceBetweenness: readonly number[];
  readonly structure: {
    readonly articulationPoints: readonly number[];
    readonly bridges: readonly (readonly number[])[];
    readonly stronglyConnected: readonly (readonly number[])[];
  };
  /** The greatest that many runs of Louvain and of Leiden found. */
  readonly bestModularity: number;
  readonly flows: readonly {
    readonly from: number;
    readonly to: number;
    readonly flow: number;
    readonly routes: number;
  }[];
  readonly removal: {
    readonly efficiencyDrop: readonly (number | null)[];
    readonly reachabilityLoss: readonly number[];
  };
  readonly map: Omit<MapMetrics, keyof MapCounts | 'modularity'>;
}

/** Communities are compared by modularity, never by number. */
type ComparedId = Exclude<keyof DepartmentMetrics, 'community'>;

const file = readFileSync(new URL('networks.json', import.meta.url), 'utf8');
const { networks } = JSON.parse(file) as { readonly networks: readonly Network[] };

/** Within 1e-9 of the number itself, or of 1 where the number is smaller; undefined for null; whatever else as it is. */
function expectEqual(what: string, actual: unknown, expected: unknown) {
  if (typeof expected !== 'number') return expect(actual ?? null, what).toEqual(expected);
  const difference = Math.abs(Number(actual) - expected);
  expect(difference / Math.max(1, Math.abs(expected)), what).toBeLessThanOrEqual(1e-9);
}

function expectAllEqual(what: string, actual: readonly unknown[], expected: readonly unknown[]) {
  expect(actual, what).toHaveLength(expected.length);
  for (const [place, value] of expected.entries()) expectEqual(`${what} ${place}`, actual[place], value);
}

/** Its departments by number, its divisions in order, and the external customer that some of them serve. */
function sketchOf({ size, arcs, groups, served }: Network): Sketch {
  const ties = arcs.map(([a, b, w]): Tie => [departmentName(a), departmentName(b), w]);
  const divisions = [...new Set(groups)].filter((group) => group !== null);
  const members = (group: number) => groups.flatMap((own, v) => (own === group ? [departmentName(v)] : []));
  return [
    'Client (external-customer)',
    ...Array.from({ length: size }, (_, v) => departmentName(v)),
    ...divisions.map((group) => `group${group} { ${members(group).join(', ')} }`),
    ...lines(ties),
    ...lines(served.map(([v, w]): Tie => [departmentName(v), 'Client', w])),
  ];
}

describe.each(networks)('$name: igraph, networkx and exact arithmetic agree with us', (network) => {
  const content = (network.weights === 'volume' ? volumeMap : map)(...sketchOf(network));
  const report = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
  const rows = [...report.departments.values()];
  const graph: Graph = must(graphFrom(content));
  const names = (numbers: readonly number[]) => numbers.map(departmentName);

  test.each(Object.keys(network.departments) as ComparedId[])('%s', (id) => {
    const actual = rows.map((row) => row[id]);
    expectAllEqual(`${id} of department`, actual, network.departments[id]);
  });

  test('the division’s exchange with others', () => {
    const actual = [...report.divisions.values()].map((row) => row.externalInternal);
    expectAllEqual('E-I of division', actual, network.divisions.externalInternal);
  });

  test('the betweenness of what one department does for another', () => {
    expectAllEqual('arc', [...measuresOf(graph).of(serviceBetweenness)], network.serviceBetweenness);
  });

  test('what holds the map together', () => {
    expect(report.structure).toEqual({
      articulationPoints: names(network.structure.articulationPoints),
      bridges: network.structure.bridges.map(names),
      stronglyConnected: network.structure.stronglyConnected.map(names),
    });
  });

  test('communities as good as the best of many runs', () => {
    expect(report.metrics.modularity).toBeGreaterThanOrEqual(network.bestModularity - 0.01);
  });

  test.each(network.flows)('the flow from $from to $to', ({ from, to, flow, routes }) => {
    const supply = maxFlow(graph, from, to, 'weight');
    expectEqual('flow', supply.flow, flow);
    expectEqual(
      'capacity of the cut',
      supply.cut.reduce((sum, arc) => sum + (graph.weight[arc] ?? 0), 0),
      flow,
    );
    expect(maxFlow(graph, from, to, 'arc').flow).toBe(routes);
  });

  test('the removal of each department', () => {
    const removals = removalsOf(graph, [...graph.departments.keys()]);
    const losses = removals.map((removal) => reachabilityLoss(removal, network.size));
    expectAllEqual('efficiency drop of department', removals.map(efficiencyDrop), network.removal.efficiencyDrop);
    expectAllEqual('reachability loss of department', losses, network.removal.reachabilityLoss);
  });

  test.each(Object.entries(network.map))('%s', (id, expected) => {
    expectEqual(id, report.metrics[id as keyof Network['map']], expected);
  });
});
