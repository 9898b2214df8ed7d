import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MapContent } from '#shared/model/map-content.ts';
import { lines, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName } from '#tests/driver/random-map.ts';

type ByNode = Readonly<Record<string, number | null>>;

/** What is published of a network; nodes by name, values with 12 digits, null where they are not defined. */
export interface Reference {
  readonly source_file: string;
  readonly nodes: readonly string[];
  readonly m_arcs: number;
  readonly undirected_articulation_points: readonly string[];
  readonly undirected_bridges: readonly (readonly string[])[];
  readonly scc_members_size_ge_2: readonly (readonly string[])[];
  readonly 'dyads_[i,j,wij,wji,asym=(wij-wji)/(wij+wji)]': readonly (readonly [
    string,
    string,
    number,
    number,
    number,
  ])[];
  readonly gini: { readonly in_strength: number; readonly out_strength: number };
  readonly communities_symmetrised_weight: { readonly best_Q: number };
  readonly given_partition?: {
    readonly labels: Readonly<Record<string, string>>;
    readonly Q_undirected_symmetrised: number;
  };
  readonly EI_index?: { readonly per_group: Readonly<Record<string, { readonly EI: number | null }>> };
  readonly [column: string]: unknown;
}

/** Folders that are called otherwise than in the reference values. */
const RENAMED: Readonly<Record<string, string>> = { 'email-eu-core': 'email-eu-departments' };

export const columnOf = (reference: Reference, column: string) => reference[column] as ByNode;

export const readReference = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Reference;

/** The name of a node on our map, so that departments are in the order of the nodes. */
export const nameIn = ({ nodes }: Reference, node: string): string => departmentName(nodes.indexOf(node));

/** The network as a map of volumes, with the published groups, if there are any, for divisions; also with all arcs turned round. */
export function mapOf(folder: string, reference: Reference, direction: 'as published' | 'reversed'): MapContent {
  const ties = tiesOf(folder, reference);
  const groups = Object.entries(reference.given_partition?.labels ?? {});
  const members = Map.groupBy(groups, ([, group]) => group);
  return volumeMap(
    ...reference.nodes.map((node) => nameIn(reference, node)),
    ...[...members].map(([group, rows]) => `${group} { ${rows.map(([node]) => nameIn(reference, node)).join(', ')} }`),
    ...lines(direction === 'reversed' ? ties.map(([a, b, w]): Tie => [b, a, w]) : ties),
  );
}

/** Edge lists start with a header and name source, target and, last, the weight; loops are left out. */
function tiesOf(folder: string, reference: Reference): readonly Tie[] {
  const named = path.dirname(reference.source_file);
  const file = path.join(folder, RENAMED[named] ?? named, path.basename(reference.source_file));
  const known = new Set(reference.nodes);
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
  const ties = rows.flatMap((row): Tie[] => {
    const cells = row.split(',');
    const [source = '', target = ''] = cells;
    if (!known.has(source) || !known.has(target)) throw new Error(`${reference.source_file}: unknown end in ${row}`);
    return source === target ? [] : [[nameIn(reference, source), nameIn(reference, target), Number(cells.at(-1))]];
  });
  // A list of an undirected network names each edge once.
  return ties.length * 2 === reference.m_arcs
    ? ties.flatMap(([a, b, w]): Tie[] => [
        [a, b, w],
        [b, a, w],
      ])
    : ties;
}
