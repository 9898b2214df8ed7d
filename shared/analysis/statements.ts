import type { DepartmentId } from '#shared/model/department.ts';
import type { Scene } from './finding.ts';
import { littleConnectedOf } from './little-connected.ts';
import type { Finding } from './report.ts';
import { type AnalysisSettings, cutoffsOf } from './settings.ts';
import { majorityBlock } from './strong-part.ts';

/** Something to know about the whole map before reading its findings. */
export type Statement =
  /** So few relationships that some may be missing; `meanCustomers`: internal customers per department. */
  | { readonly id: 'sparse-map'; readonly evidence: { readonly meanCustomers: number; readonly cutoff: number } }
  /** Few enough for a single point of failure, of which there is one, to come about by chance. */
  | { readonly id: 'few-relationships'; readonly evidence: { readonly meanCustomers: number; readonly cutoff: number } }
  /** Of all possible pairs a `density`, 0 to 1, is recorded: nearly all. */
  | { readonly id: 'dense-map'; readonly evidence: { readonly density: number; readonly cutoff: number } }
  /** Departments that all depend on one another with `weight` or more, directly or not. */
  | {
      readonly id: 'strongly-connected-block';
      readonly evidence: {
        readonly block: readonly DepartmentId[];
        readonly departments: number;
        readonly weight: number;
      };
    }
  /** Of all `departments`, `count` have at most `few` partners and at least one: more than half, so that none stands out. */
  | {
      readonly id: 'little-connected';
      readonly evidence: { readonly count: number; readonly departments: number; readonly few: number };
    }
  /** Pairs with a weight of `material` or more, either way, and how many of them are one-way dependencies. */
  | {
      readonly id: 'one-way-share';
      readonly evidence: {
        readonly materialPairs: number;
        readonly oneWayPairs: number;
        readonly share: number;
        readonly material: number;
      };
    }
  /** On a volume map: the findings are made on weights rescaled to 1 to 5. */
  | { readonly id: 'rescaled'; readonly evidence: Readonly<Record<string, never>> };

/**
 * What is to be said of the map, what warns about the findings first. Nothing where nobody serves anybody, and nothing about
 * sparse or dense where the map is too small to be told from chance.
 */
export function statementsOf(
  { measures, rescaled }: Scene,
  settings: AnalysisSettings,
  findings: readonly Finding[],
): readonly Statement[] {
  const { graph } = measures;
  const departments = graph.departments.length;
  const pairs = graph.customer.length;
  if (pairs === 0) return [];
  const said: Statement[] = [];
  const { smallestMap, sparseBelow, densePercent } = cutoffsOf('bottleneck', settings);
  const { fragileBelow } = cutoffsOf('single-point-of-failure', settings);
  const { strong } = cutoffsOf('circular-dependency', settings);
  const { material } = cutoffsOf('one-way-dependency', settings);
  const count = (id: Finding['id']): number => findings.filter((finding) => finding.id === id).length;

  const meanCustomers = pairs / departments;
  const isSparse = departments >= smallestMap && meanCustomers < sparseBelow;
  if (isSparse) said.push({ id: 'sparse-map', evidence: { meanCustomers, cutoff: sparseBelow } });
  else if (meanCustomers < fragileBelow && count('single-point-of-failure') > 0) {
    said.push({ id: 'few-relationships', evidence: { meanCustomers, cutoff: fragileBelow } });
  }
  const possible = departments * (departments - 1);
  if (departments >= smallestMap && 100 * pairs > densePercent * possible) {
    said.push({ id: 'dense-map', evidence: { density: pairs / possible, cutoff: densePercent / 100 } });
  }
  if (rescaled) said.push({ id: 'rescaled', evidence: {} });
  const block = majorityBlock(graph, strong);
  if (block.length > 0) said.push({ id: 'strongly-connected-block', evidence: { block, departments, weight: strong } });
  const { partners, few, isUsual } = littleConnectedOf(measures, cutoffsOf('silo', settings));
  if (isUsual) said.push({ id: 'little-connected', evidence: { count: partners.size, departments, few } });
  const isMaterial = (arc: number): boolean => (graph.weight[arc] ?? 0) >= material;
  const materialPairs = [...graph.customer.keys()].filter((arc) => {
    const back = graph.reverse[arc] ?? -1;
    // Of two material arcs of a pair the one with the lesser number counts.
    return isMaterial(arc) && !(back >= 0 && back < arc && isMaterial(back));
  }).length;
  if (materialPairs > 0) {
    const oneWayPairs = count('one-way-dependency');
    said.push({
      id: 'one-way-share',
      evidence: { materialPairs, oneWayPairs, share: oneWayPairs / materialPairs, material },
    });
  }
  return said;
}
