import type { DepartmentId } from '#shared/model/department.ts';
import type { Scene } from './finding.ts';
import { arcBetween } from './graph.ts';
import type { Finding, FindingOf } from './report.ts';
import { type AnalysisSettings, cutoffsOf } from './settings.ts';

/**
 * Least share of members, of all that either group has, for two detected communities to be the same group.
 * After Hennig, Cluster-wise assessment of cluster stability, Comput. Stat. Data Anal. 52(1), 2007, 258-271.
 */
export const SAME_GROUP = 0.75;

/**
 * Whether a finding is still made on a varied map, where its rule flags `found` (by key): about the same departments, in the same places,
 * and not as a mere data prompt.
 *
 * A circle counts while each of its services is strong, listed or not: the list ends at a number, and gives way to a
 * statement about the map. A community counts while the group found most like it has three quarters of the members in common.
 */
export function isStillFound(
  finding: Finding,
  found: ReadonlyMap<string, Finding>,
  scene: Scene,
  settings: AnalysisSettings,
): boolean {
  if (finding.id === 'circular-dependency') return isClosed(finding, scene, settings);
  const isCommunity = finding.id === 'silo' && finding.evidence.form === 'community';
  const same = isCommunity
    ? [...found.values()].find(({ departments }) => isSameGroup(finding.departments, departments))
    : found.get(finding.key);
  return same !== undefined && same.severity !== 'data-prompt';
}

function isClosed(
  { departments }: FindingOf<'circular-dependency'>,
  { measures: { graph } }: Scene,
  settings: AnalysisSettings,
): boolean {
  const { strong } = cutoffsOf('circular-dependency', settings);
  const numbers = departments.map((id) => graph.departments.indexOf(id));
  return numbers.every((v, place) => {
    const next = numbers[(place + 1) % numbers.length] ?? v;
    return (graph.weight[arcBetween(graph, v, next)] ?? 0) >= strong;
  });
}

function isSameGroup(one: readonly DepartmentId[], other: readonly DepartmentId[]): boolean {
  const members = new Set(one);
  const common = other.filter((id) => members.has(id)).length;
  return common >= SAME_GROUP * (one.length + other.length - common);
}
