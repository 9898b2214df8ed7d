/**
 * Compares the metrics with published networks and reference values that are not part of this repository:
 *
 *   node tests/reference/check-external.ts FOLDER
 *
 * FOLDER holds `reference/*.json` (node names, values by node and by map, and the path of the edge list) and the edge lists that
 * they name; FOLDER may hold a worked example of ratings besides, `fixtures/isq_worked_example.json`, whose numbers are rounded
 * to 6 decimals, as ours are before they are compared. Prints one line for each network; exit code 1 where a number differs by more than 1e-9 or a set is another one, or
 * where the modularity of the communities is more than 0.01 below the best that is known.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { arcBetween, type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { maxFlow } from '#shared/analysis/max-flow.ts';
import { efficiencyDrop } from '#shared/analysis/metrics/efficiency-drop.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { pairAsymmetry } from '#shared/analysis/metrics/pair-asymmetry.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { removalsOf } from '#shared/analysis/removal.ts';
import type { DepartmentMetrics, MapMetrics, Report } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { columnOf, mapOf, nameIn, type Reference, readReference } from './external-network.ts';
import { examplePairs } from './external-ratings.ts';

const COLUMNS = {
  outStrength: 'out_strength',
  inStrength: 'in_strength',
  outDegree: 'out_degree',
  inDegree: 'in_degree',
  betweenness: 'betweenness_weighted_directed_raw',
  betweennessUnweighted: 'betweenness_unweighted_directed_raw',
  hub: 'hits_hub_sum1',
  authority: 'hits_authority_sum1',
  constraint: 'constraint_burt_weighted',
  coreness: 'k_core_undirected',
  providerConcentration: 'provider_concentration_HHI_of_in_weight',
} as const satisfies Partial<Record<keyof DepartmentMetrics, string>>;

const MAP_VALUES = {
  density: 'density',
  reciprocityArc: 'reciprocity_arc',
  reciprocityDyadic: 'reciprocity_dyadic',
  reciprocityWeighted: 'reciprocity_weighted_squartini',
  rho: 'reciprocity_garlaschelli_loffredo_rho',
} as const satisfies Partial<Record<keyof MapMetrics, string>>;

/** Reachability is compared as the share of connected pairs that are lost. */
const REMOVAL_VALUES = {
  drop: 'removal_efficiency_drop_weighted_pairs_excluding_v',
  lossShare: 'removal_reachability_loss_pairs_excluding_v',
} as const;

const TOLERANCE = 1e-9;
/** How far below the best known modularity communities may be: no way of finding them is exact. */
const MODULARITY_TOLERANCE = 0.01;

/** Something that both sides have a number for; null and undefined: not defined. */
type Pair = readonly [what: string, ours: number | undefined, theirs: number | null | undefined];

function departmentPairs(report: Report, reversed: Report, reference: Reference): readonly Pair[] {
  return reference.nodes.flatMap((node, v) => {
    const row = [...report.departments.values()][v];
    const pairs = Object.entries(COLUMNS).map(([id, column]): Pair => {
      return [`${id} of ${node}`, row?.[id as keyof typeof COLUMNS], columnOf(reference, column)[node]];
    });
    // The published ranks follow the arcs; ours go against them.
    const rank = [...reversed.departments.values()][v]?.pageRank;
    return [
      ...pairs.filter((pair) => !isLeftOut(pair, row?.outDegree)),
      [`pageRank of ${node}`, rank, columnOf(reference, 'pagerank_0.85_weighted')[node]] as const,
    ];
  });
}

/** networkx has no constraint for a department without customers, Burt has. */
function isLeftOut([what, , theirs]: Pair, outDegree: number | undefined): boolean {
  return what.startsWith('constraint') && theirs === null && outDegree === 0;
}

function mapPairs(report: Report, reference: Reference): readonly Pair[] {
  const { given_partition: partition, EI_index: exchange, gini } = reference;
  const groups = Object.entries(exchange?.per_group ?? {}).map(([group, { EI }]): Pair => {
    return [`E-I of group ${group}`, report.divisions.get(group as never)?.externalInternal, EI];
  });
  return [
    ...Object.entries(MAP_VALUES).map(([id, column]): Pair => {
      return [id, report.metrics[id as keyof typeof MAP_VALUES], reference[column] as number | null];
    }),
    ['giniOutStrength', report.metrics.giniOutStrength, gini.out_strength],
    ['giniInStrength', report.metrics.giniInStrength, gini.in_strength],
    ['divisionModularity', report.metrics.divisionModularity, partition?.Q_undirected_symmetrised],
    ...groups,
  ];
}

function removalPairs(graph: Graph, reference: Reference): readonly Pair[] {
  return removalsOf(graph, [...graph.departments.keys()]).flatMap((removal, v) => {
    const node = reference.nodes[v] ?? '';
    const ours = { drop: efficiencyDrop(removal), lossShare: removal.pairsLost / Math.max(1, removal.pairs) };
    return Object.entries(REMOVAL_VALUES).map(([id, column]): Pair => {
      return [`${id} of ${node}`, ours[id as keyof typeof ours], columnOf(reference, column)[node]];
    });
  });
}

function asymmetryPairs(graph: Graph, reference: Reference): readonly Pair[] {
  const asymmetry = measuresOf(graph).of(pairAsymmetry);
  return reference['dyads_[i,j,wij,wji,asym=(wij-wji)/(wij+wji)]'].map(([i, j, , , theirs]): Pair => {
    const [a, b] = [reference.nodes.indexOf(i), reference.nodes.indexOf(j)];
    const there = asymmetry[arcBetween(graph, a, b)];
    return [`asymmetry of ${i} and ${j}`, there ?? -(asymmetry[arcBetween(graph, b, a)] ?? Number.NaN), theirs];
  });
}

interface Flow {
  readonly source: string;
  readonly target: string;
  readonly max_flow: number;
  readonly edge_connectivity_unit_capacity: number;
}

function flowPairs(graph: Graph, reference: Reference, flows: readonly Flow[]): readonly Pair[] {
  return flows.flatMap(({ source, target, max_flow, edge_connectivity_unit_capacity }): readonly Pair[] => {
    const [a, b] = [reference.nodes.indexOf(source), reference.nodes.indexOf(target)];
    return [
      [`flow from ${source} to ${target}`, maxFlow(graph, a, b, 'weight').flow, max_flow],
      [`routes from ${source} to ${target}`, maxFlow(graph, a, b, 'arc').flow, edge_connectivity_unit_capacity],
    ];
  });
}

/** Greatest difference, relative where a number is above 1. */
function worstOf(pairs: readonly Pair[]): readonly [difference: number, where: string] {
  let worst: readonly [number, string] = [0, 'all equal'];
  for (const [where, ours, theirs] of pairs) {
    if (ours === undefined && (theirs === null || theirs === undefined)) continue;
    const difference = Math.abs((ours ?? Number.NaN) - (theirs ?? Number.NaN)) / Math.max(1, Math.abs(theirs ?? 0));
    if (!(difference <= worst[0])) worst = [difference, where];
  }
  return worst;
}

/** The names of the structures that are not the published ones. */
function otherStructures({ structure }: Report, reference: Reference): readonly string[] {
  const names = (nodes: readonly string[]) => nodes.map((node) => nameIn(reference, node)).sort();
  const published = {
    articulationPoints: names(reference.undirected_articulation_points),
    bridges: reference.undirected_bridges.map(names).sort(),
    stronglyConnected: reference.scc_members_size_ge_2.map(names).sort(),
  };
  return Object.entries(published).flatMap(([id, theirs]) => {
    return JSON.stringify(structure[id as keyof typeof published]) === JSON.stringify(theirs) ? [] : [id];
  });
}

function checkNetwork(folder: string, file: string, flows: readonly Flow[]): boolean {
  const reference = readReference(file);
  const content = mapOf(folder, reference, 'as published');
  const [report, graph] = [must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)), must(graphFrom(content))];
  const reversed = must(runAnalysis(mapOf(folder, reference, 'reversed'), STANDARD_SETTINGS, NO_RATINGS));
  const pairs = [
    ...departmentPairs(report, reversed, reference),
    ...mapPairs(report, reference),
    ...removalPairs(graph, reference),
    ...asymmetryPairs(graph, reference),
    ...flowPairs(graph, reference, flows),
  ];
  const [difference, where] = worstOf(pairs);
  const others = otherStructures(report, reference);
  const best = reference.communities_symmetrised_weight.best_Q;
  const modularity = report.metrics.modularity ?? Number.NaN;
  const isEqual = difference <= TOLERANCE && others.length === 0 && modularity >= best - MODULARITY_TOLERANCE;
  console.log(
    `${isEqual ? 'equal ' : 'DIFFERS'} ${path.basename(file)}: ${reference.nodes.length} nodes, ${report.metrics.pairs} of ` +
      `${reference.m_arcs} arcs, ${pairs.length} numbers, greatest difference ${difference.toExponential(1)} at ${where}; ` +
      `other structures: ${others.join(', ') || 'none'}; modularity ${modularity.toFixed(4)}, best known ${best.toFixed(4)}`,
  );
  return isEqual;
}

function checkExample(file: string): boolean {
  const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1e6) / 1e6);
  const pairs = examplePairs(file).map(([what, ours, theirs]): Pair => [what, rounded(ours), theirs]);
  const [difference, where] = worstOf(pairs);
  const isEqual = difference <= TOLERANCE;
  console.log(
    `${isEqual ? 'equal ' : 'DIFFERS'} ${path.basename(file)}: ${pairs.length} numbers, ` +
      `greatest difference ${difference.toExponential(1)} at ${where}`,
  );
  return isEqual;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.log('Nothing compared: name the folder that holds the reference values, as in: check-external.ts FOLDER');
} else {
  const references = path.join(folder, 'reference');
  const extra = path.join(references, 'extra.json');
  const more: Readonly<Record<string, { readonly max_flow?: readonly Flow[] }>> = existsSync(extra)
    ? JSON.parse(readFileSync(extra, 'utf8'))
    : {};
  for (const file of readdirSync(references).sort()) {
    if (readReference(path.join(references, file)).source_file === undefined) continue;
    const flows = more[path.basename(file, '.json')]?.max_flow ?? [];
    if (!checkNetwork(folder, path.join(references, file), flows)) process.exitCode = 1;
  }
  const example = path.join(folder, 'fixtures', 'isq_worked_example.json');
  if (existsSync(example) && !checkExample(example)) process.exitCode = 1;
}
