import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { SEVERITIES, type Severity } from './finding.ts';
import { oneWayDependency } from './findings/one-way-dependency.ts';
import { endsOf, type Graph, graphFrom } from './graph.ts';
import { measuresOf } from './metrics/metric.ts';
import { pairAsymmetry } from './metrics/pair-asymmetry.ts';
import type { Report } from './report.ts';
import { rescaled } from './rescale.ts';
import { cutoffsOf } from './settings.ts';

/** What one department of a pair gives the other. */
export interface LedgerSide {
  /** In order of id; none where nothing is recorded. */
  readonly services: readonly ServiceId[];
  /** How much the receiver depends, in the map's unit: the strongest service on a scale map, all together on a volume map. 0: nothing. */
  readonly weight: number;
  /** The same as the findings see it, 1 to 5: the class of a volume, the weight itself on a scale map. 0: nothing. */
  readonly strength: number;
  /** What the giver carries, all services together, in the map's unit. */
  readonly load: number;
}

/** Two internal departments of which at least one serves the other. */
export interface LedgerRow {
  /** Who gives more by weight; where both give the same, the first in order of id. */
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  readonly given: LedgerSide;
  readonly returned: LedgerSide;
  /** (given - returned) / (given + returned) by weight: 0 even, 1 one way. */
  readonly asymmetry: number;
  /** The same by strength; differs from it on volume maps only, and is what the finding is made on. */
  readonly strengthAsymmetry: number;
  /** Whether the greater strength reaches the cut-off of the one-way finding. */
  readonly material: boolean;
  /** Whether a feedback channel is recorded on any service of the pair. */
  readonly feedback: boolean;
  /** Of the one-way finding about the pair; undefined where it is not flagged. */
  readonly severity: Severity | undefined;
}

/**
 * The one-way ledger of a map: each pair of internal departments with what one gives and the other returns, flagged pairs
 * first, by severity, then the stronger and the more one-sided before the others. `report` must be of this content.
 */
export function ledgerOf(content: MapContent, report: Report): readonly LedgerRow[] {
  const graph = must(graphFrom(content));
  const classes = content.map.weights === 'volume' ? rescaled(graph) : graph;
  const { material } = cutoffsOf(oneWayDependency.id, report.settings);
  const flagged = flaggedPairs(report);
  const asymmetry = measuresOf(graph).of(pairAsymmetry);
  const strengthAsymmetry = measuresOf(classes).of(pairAsymmetry);
  const rows = graph.services.flatMap((_, arc): readonly LedgerRow[] => {
    const back = graph.reverse[arc] ?? -1;
    const given = side(graph, classes, arc);
    const returned = side(graph, classes, back);
    // Of the two arcs of a pair the heavier stands for it; of equals the first.
    if (given.weight < returned.weight || (given.weight === returned.weight && back < arc)) return [];
    const [provider, customer] = endsOf(graph, arc);
    const services = [...given.services, ...returned.services];
    return [
      {
        provider,
        customer,
        given,
        returned,
        asymmetry: asymmetry[arc] ?? 0,
        strengthAsymmetry: strengthAsymmetry[arc] ?? 0,
        material: given.strength >= material,
        feedback: services.some((id) => (content.services.get(id)?.standard?.feedbackChannel.trim() ?? '') !== ''),
        severity: flagged.get(pairKey(provider, customer)),
      },
    ];
  });
  return sortedLedger(rows, (row) => [gravity(row), -row.strengthAsymmetry * row.given.strength]);
}

/** What a ledger can be sorted by, the smallest value first; of lists, the later values decide between equal earlier ones. */
export type LedgerKey = (row: LedgerRow) => readonly (number | string)[];

/** The keys that need nothing but the row. Names depend on the reader's language, so whoever shows them brings a key for them. */
export const LEDGER_KEYS = {
  severity: (row) => [gravity(row)],
  asymmetry: (row) => [-row.asymmetry],
  given: (row) => [-row.given.weight],
  returned: (row) => [-row.returned.weight],
  feedback: (row) => [row.feedback ? 1 : 0],
} as const satisfies Readonly<Record<string, LedgerKey>>;

/** The rows by key; equals stay as they were. */
export function sortedLedger(rows: readonly LedgerRow[], key: LedgerKey): readonly LedgerRow[] {
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ row }) => row);
}

function compareKeys(a: ReturnType<LedgerKey>, b: ReturnType<LedgerKey>): number {
  for (const [place, left] of a.entries()) {
    const right = b[place] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function side(graph: Graph, classes: Graph, arc: number): LedgerSide {
  return {
    services: graph.services[arc] ?? [],
    weight: graph.weight[arc] ?? 0,
    strength: classes.weight[arc] ?? 0,
    load: graph.load[arc] ?? 0,
  };
}

/** 0 for the gravest. */
const gravity = ({ severity }: LedgerRow): number =>
  severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity);

const pairKey = (provider: DepartmentId, customer: DepartmentId): string => `${provider} ${customer}`;

function flaggedPairs({ findings }: Report): ReadonlyMap<string, Severity> {
  return new Map(
    findings.flatMap(({ id, departments: [provider, customer], severity }) =>
      id === oneWayDependency.id && provider !== undefined && customer !== undefined
        ? [[pairKey(provider, customer), severity] as const]
        : [],
    ),
  );
}
