/**
 * Compares the metrics with published networks and reference values that are not part of this repository:
 *
 *   node tests/reference/check-external.ts FOLDER
 *
 * FOLDER holds `reference/*.json` (node names, strengths, degrees, betweenness, removal losses, reciprocities and the path of the edge list) and
 * the edge lists that they name. Prints one line for each network; exit code 1 where a number differs by more than 1e-9.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { graphFrom } from '#shared/analysis/graph.ts';
import { efficiencyDrop } from '#shared/analysis/metrics/efficiency-drop.ts';
import { removalsOf } from '#shared/analysis/removal.ts';
import type { DepartmentMetrics, Report } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { lines, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName } from '#tests/driver/random-map.ts';

interface Reference {
  readonly source_file: string;
  readonly nodes: readonly string[];
  readonly m_arcs: number;
  readonly [column: string]: unknown;
}

const COLUMNS = {
  outStrength: 'out_strength',
  inStrength: 'in_strength',
  outDegree: 'out_degree',
  inDegree: 'in_degree',
  betweenness: 'betweenness_weighted_directed_raw',
  betweennessUnweighted: 'betweenness_unweighted_directed_raw',
} as const satisfies Record<keyof DepartmentMetrics, string>;

const MAP_VALUES = {
  density: 'density',
  reciprocityArc: 'reciprocity_arc',
  reciprocityDyadic: 'reciprocity_dyadic',
  reciprocityWeighted: 'reciprocity_weighted_squartini',
} as const satisfies Partial<Record<keyof Report['metrics'], string>>;

/** Folders that are called otherwise than in the reference values. */
const RENAMED: Readonly<Record<string, string>> = { 'email-eu-core': 'email-eu-departments' };

/** Reachability is compared as the share of connected pairs that are lost. */
const REMOVAL_VALUES = {
  drop: 'removal_efficiency_drop_weighted_pairs_excluding_v',
  lossShare: 'removal_reachability_loss_pairs_excluding_v',
} as const;

const TOLERANCE = 1e-9;

/** Edge lists start with a header and name source, target and, last, the weight; loops are left out. */
function tiesOf(folder: string, reference: Reference): readonly Tie[] {
  const number = new Map(reference.nodes.map((node, index) => [node, departmentName(index)]));
  const named = path.dirname(reference.source_file);
  const file = path.join(folder, RENAMED[named] ?? named, path.basename(reference.source_file));
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
  const ties = rows.flatMap((row): Tie[] => {
    const cells = row.split(',');
    const [source, target] = [number.get(cells[0] ?? ''), number.get(cells[1] ?? '')];
    if (source === undefined || target === undefined)
      throw new Error(`${reference.source_file}: unknown end in ${row}`);
    return source === target ? [] : [[source, target, Number(cells.at(-1))]];
  });
  // A list of an undirected network names each edge once.
  return ties.length * 2 === reference.m_arcs
    ? ties.flatMap(([a, b, w]): Tie[] => [
        [a, b, w],
        [b, a, w],
      ])
    : ties;
}

/** Greatest difference, relative where a number is above 1. Reference values carry 12 digits. */
function worstDifference(
  content: MapContent,
  report: Report,
  reference: Reference,
): readonly [difference: number, where: string] {
  const rows = [...report.departments.values()];
  const pairs = Object.entries(COLUMNS).flatMap(([id, column]) => {
    const values = reference[column] as Readonly<Record<string, number>>;
    return reference.nodes.map((node, index) => {
      return [`${id} of ${node}`, rows[index]?.[id as keyof DepartmentMetrics], values[node]] as const;
    });
  });
  const mapPairs = Object.entries(MAP_VALUES).map(([id, column]) => {
    return [id, report.metrics[id as keyof typeof MAP_VALUES], reference[column] as number | null] as const;
  });
  const graph = must(graphFrom(content));
  const removals = removalsOf(graph, [...graph.departments.keys()]).flatMap((removal, v) => {
    const ours = { drop: efficiencyDrop(removal), lossShare: removal.pairsLost / Math.max(1, removal.pairs) };
    return Object.entries(REMOVAL_VALUES).map(([id, column]) => {
      const node = reference.nodes[v] ?? '';
      const values = reference[column] as Readonly<Record<string, number>>;
      return [`${id} of ${node}`, ours[id as keyof typeof ours], values[node]] as const;
    });
  });
  let worst: readonly [number, string] = [0, 'all equal'];
  for (const [where, ours, theirs] of [...pairs, ...mapPairs, ...removals]) {
    if (ours === undefined && (theirs === null || theirs === undefined)) continue;
    const difference = Math.abs((ours ?? Number.NaN) - (theirs ?? Number.NaN)) / Math.max(1, Math.abs(theirs ?? 0));
    if (!(difference <= worst[0])) worst = [difference, where];
  }
  return worst;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.log('Nothing compared: name the folder that holds the reference values, as in: check-external.ts FOLDER');
} else {
  for (const file of readdirSync(path.join(folder, 'reference')).sort()) {
    const reference = JSON.parse(readFileSync(path.join(folder, 'reference', file), 'utf8')) as Reference;
    if (reference.source_file === undefined) continue;
    const ties = tiesOf(folder, reference);
    const departments = reference.nodes.map((_, index) => departmentName(index));
    const content = volumeMap(...departments, ...lines(ties));
    const result = runAnalysis(content);
    if (!result.ok) {
      console.log(`${file}: refused, ${result.failure.code}`);
      process.exitCode = 1;
      continue;
    }
    const [difference, where] = worstDifference(content, result.value, reference);
    const equal = difference <= TOLERANCE;
    const size = `${reference.nodes.length} nodes, ${result.value.metrics.pairs} of ${reference.m_arcs} arcs`;
    console.log(
      `${equal ? 'equal ' : 'DIFFERS'} ${file} (${size}): greatest difference ${difference.toExponential(1)} at ${where}`,
    );
    if (!equal) process.exitCode = 1;
  }
}
