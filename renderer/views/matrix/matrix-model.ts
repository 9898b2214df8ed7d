import type { MatrixOrder } from '#renderer/state/matrix-order.ts';
import { type RatedServices, type Satisfaction, satisfactionWith } from '#renderer/state/satisfaction.ts';
import type { Report } from '#shared/analysis/report.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { FilterWay } from '#shared/model/map-filter.ts';
import { SCALE_MAX, SCALE_MIN, type Service } from '#shared/model/service.ts';
import { only, type Shown } from '#shared/sight/shown-in.ts';
import { type MatrixHead, matrixHeads } from './matrix-heads.ts';

/** What one department provides to another. */
export interface MatrixCell {
  /** The strongest first. */
  readonly services: readonly Service[];
  /** On a scale map of the strongest service, on a volume map of all together. */
  readonly weight: number;
  /** 1 to 5, for the colour: the weight itself, or its class among the volumes of this map. */
  readonly heat: number;
  /** Whether the pair is flagged as a one-way dependency in this direction. */
  readonly oneWay: boolean;
  /** None of its services is let through by the filter. */
  readonly dimmed: boolean;
  /** How its services are rated together; undefined unless that is shown. */
  readonly satisfaction?: Satisfaction;
}

export interface Matrix {
  /** Rows are providers, columns internal customers, both in this order. */
  readonly heads: readonly MatrixHead[];
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** Sum of the shown weights in a row, by department: what it carries. */
  readonly given: ReadonlyMap<DepartmentId, number>;
  /** The same of a column: what it depends on. */
  readonly got: ReadonlyMap<DepartmentId, number>;
  /** Pairs, by `cellKey`, with services that the filter hides: nothing may be set there. */
  readonly hidden: ReadonlySet<string>;
  /** Departments that the filter hides. */
  readonly away: readonly Department[];
  /** Departments that it dims. */
  readonly dimmed: ReadonlySet<DepartmentId>;
}

export interface MatrixInput {
  readonly content: MapContent;
  readonly order: MatrixOrder;
  readonly language: Language;
  readonly report: Report | undefined;
  /** Given where cells show how services are rated. */
  readonly rated?: RatedServices | undefined;
  /** What the filter lets through, and what becomes of the rest; undefined: everything. */
  readonly filtered?: { readonly shown: Shown; readonly way: FilterWay } | undefined;
}

export const cellKey = (provider: DepartmentId, customer: DepartmentId): string => `${provider} ${customer}`;

/** The map as a matrix (N2 chart, design structure matrix): providers down, internal customers across. */
export function matrixOf({ content: whole, order, language, report, rated, filtered }: MatrixInput): Matrix {
  const shown = filtered?.shown;
  const hides = shown !== undefined && filtered?.way === 'hide';
  const content = hides ? only(whole, shown) : whole;
  const services = new Map<string, Service[]>();
  for (const row of content.services.values()) {
    const key = cellKey(row.provider, row.customer);
    services.set(key, [...(services.get(key) ?? []), row]);
  }
  const isLeftOut = ({ id }: Service): boolean => shown?.services.has(id) === false;
  const oneWay = oneWayPairs(content, report);
  const volumes = content.map.weights === 'volume';
  const weights = new Map([...services].map(([key, rows]) => [key, weightOf(rows, volumes)]));
  const heat = volumes ? classes(weights.values()) : (weight: number) => weight;
  const cells = new Map<string, MatrixCell>();
  const given = new Map<DepartmentId, number>();
  const got = new Map<DepartmentId, number>();
  for (const [key, rows] of services) {
    const [first] = rows;
    const weight = weights.get(key);
    if (first === undefined || weight === undefined) continue;
    const sorted = rows.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    cells.set(key, {
      services: sorted,
      weight,
      heat: heat(weight),
      oneWay: oneWay.has(key),
      dimmed: rows.every(isLeftOut),
      ...(rated && {
        satisfaction: satisfactionWith(
          rated,
          rows.map(({ id }) => id),
        ),
      }),
    });
    given.set(first.provider, (given.get(first.provider) ?? 0) + weight);
    got.set(first.customer, (got.get(first.customer) ?? 0) + weight);
  }
  const left = [...whole.departments.values()].filter(({ id }) => shown?.departments.has(id) === false);
  const gone = hides ? [...whole.services.values()].filter(isLeftOut) : [];
  return {
    heads: matrixHeads(content, order, language, report),
    cells,
    given,
    got,
    hidden: new Set(gone.map(({ provider, customer }) => cellKey(provider, customer))),
    away: hides ? left : [],
    dimmed: new Set(hides ? [] : left.map(({ id }) => id)),
  };
}

/** Parallel services: the strongest counts for dependency on the scale, all together where they are volumes. */
function weightOf(rows: readonly Service[], volumes: boolean): number {
  return rows.reduce((all, { weight }) => (volumes ? all + weight : Math.max(all, weight)), 0);
}

/** Classes 1 to 5 of equal ratio between the least and the greatest. */
function classes(weights: Iterable<number>): (weight: number) => number {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const weight of weights) {
    least = Math.min(least, weight);
    most = Math.max(most, weight);
  }
  const range = Math.log(most / least);
  return (weight) =>
    range === 0 ? (SCALE_MIN + SCALE_MAX) / 2 : Math.round(SCALE_MIN + (4 * Math.log(weight / least)) / range);
}

function oneWayPairs(content: MapContent, report: Report | undefined): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { id, departments } of standingFindings(content, report)) {
    const [provider, customer] = departments;
    if (id === 'one-way-dependency' && provider !== undefined && customer !== undefined)
      pairs.add(cellKey(provider, customer));
  }
  return pairs;
}
