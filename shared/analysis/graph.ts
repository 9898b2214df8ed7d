import { ok, type Result } from '#shared/kernel/result.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { WeightKind } from '#shared/model/map.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import { type Distances, distancesFrom } from './distances.ts';

/**
 * The internal departments of a map and who serves whom, in compressed sparse rows: one arc per ordered pair, from
 * provider to internal customer. External parties and their services stand apart, in `outside`.
 *
 * Departments are numbered 0 to n-1 in order of id, arcs 0 to m-1 by provider and then customer, so that the same map
 * gives the same numbers. No arc begins and ends at the same department.
 */
export interface Graph {
  readonly departments: readonly DepartmentId[];
  /** Arcs `firstOut[v]` up to `firstOut[v + 1]` are those that department v provides; n + 1 entries. */
  readonly firstOut: Uint32Array;
  readonly provider: Uint32Array;
  readonly customer: Uint32Array;
  /** Places `firstIn[v]` up to `firstIn[v + 1]` belong to the arcs that department v receives; n + 1 entries. */
  readonly firstIn: Uint32Array;
  /** The arcs in order of customer, as `firstIn` counts them. */
  readonly incoming: Uint32Array;
  /** The arc the other way, or -1. */
  readonly reverse: Int32Array;
  /** How much the customer depends: of parallel services the strongest on a scale map, all together on a volume map. */
  readonly weight: Float64Array;
  /** What the provider carries: parallel services all together. Same unit as the weights. */
  readonly load: Float64Array;
  readonly distances: Distances;
  /** The services of each arc, in order of id. */
  readonly services: readonly (readonly ServiceId[])[];
  /** The divisions of the map in order of id, with or without members. */
  readonly divisions: readonly DivisionId[];
  /** Place in `divisions` of each department's division, or -1. */
  readonly division: Int32Array;
  readonly outside: Outside;
}

/** External parties, numbered n and up in order of id, and the arcs that begin or end at one. */
export interface Outside {
  /** Which of them are external customers; the others are suppliers. */
  readonly isCustomer: readonly boolean[];
  readonly provider: Uint32Array;
  readonly customer: Uint32Array;
  /** As in the graph. */
  readonly weight: Float64Array;
}

const NO_ARC = -1;

/** One ordered pair with its services, before it gets its number. */
interface Arc {
  readonly provider: number;
  readonly customer: number;
  weight: number;
  load: number;
  readonly services: ServiceId[];
}

/** The graph of a map (whose tables are in order of id), or why its weights cannot be turned into distances. */
export function graphFrom(content: MapContent): Result<Graph, AnalysisFault> {
  const rows = [...content.departments.values()];
  const internal = rows.filter(({ party }) => party === 'internal');
  const external = rows.filter(({ party }) => party !== 'internal');
  const departments = internal.map(({ id }) => id);
  const size = departments.length;
  const everyArc = arcsBetween([...internal, ...external], content.services.values(), content.map.weights);
  const arcs = everyArc.filter((arc) => arc.provider < size && arc.customer < size);
  const provider = Uint32Array.from(arcs.map((arc) => arc.provider));
  const customer = Uint32Array.from(arcs.map((arc) => arc.customer));
  const weight = Float64Array.from(arcs.map((arc) => arc.weight));
  const distances = distancesFrom(weight, size);
  if (!distances.ok) return distances;
  const firstOut = firstPlaces(provider, size);
  const firstIn = firstPlaces(customer, size);
  const divisions = [...content.divisions.keys()];
  const beyond = everyArc.filter((arc) => arc.provider >= size || arc.customer >= size);
  return ok({
    departments,
    firstOut,
    provider,
    customer,
    firstIn,
    incoming: incomingArcs(customer, firstIn),
    reverse: Int32Array.from(arcs.map((arc) => arcBetween({ firstOut, customer }, arc.customer, arc.provider))),
    weight,
    load: Float64Array.from(arcs.map((arc) => arc.load)),
    distances: distances.value,
    services: arcs.map((arc) => arc.services),
    divisions,
    division: Int32Array.from(
      internal.map(({ division }) => (division === undefined ? -1 : divisions.indexOf(division))),
    ),
    outside: {
      isCustomer: external.map(({ party }) => party === 'external-customer'),
      provider: Uint32Array.from(beyond.map((arc) => arc.provider)),
      customer: Uint32Array.from(beyond.map((arc) => arc.customer)),
      weight: Float64Array.from(beyond.map((arc) => arc.weight)),
    },
  });
}

function arcsBetween(
  departments: readonly Department[],
  services: Iterable<Service>,
  weights: WeightKind,
): readonly Arc[] {
  const numbers = new Map(departments.map(({ id }, number) => [id, number]));
  const rows = [...services];
  const keys = new Float64Array(rows.length);
  let inside = 0;
  for (const [row, service] of rows.entries()) {
    const provider = numbers.get(service.provider);
    const customer = numbers.get(service.customer);
    if (provider === undefined || customer === undefined || provider === customer) continue;
    // Ordered by pair and then as they come, as plain numbers, which are sorted much faster than rows.
    keys[inside++] = pairKey(provider, customer, departments.length) * rows.length + row;
  }
  const arcs: Arc[] = [];
  let last = -1;
  for (const key of keys.subarray(0, inside).sort()) {
    const pair = Math.floor(key / rows.length);
    const service = rows[key % rows.length] as Service;
    const arc = arcs.at(-1);
    if (arc === undefined || pair !== last) {
      arcs.push({
        provider: Math.floor(pair / departments.length),
        customer: pair % departments.length,
        weight: service.weight,
        load: service.weight,
        services: [service.id],
      });
      last = pair;
      continue;
    }
    arc.load += service.weight;
    arc.weight = weights === 'scale' ? Math.max(arc.weight, service.weight) : arc.load;
    arc.services.push(service.id);
  }
  return arcs;
}

/** Who serves whom along an arc. */
export function endsOf(graph: Graph, arc: number): readonly [provider: DepartmentId, customer: DepartmentId] {
  return [departmentAt(graph, graph.provider[arc]), departmentAt(graph, graph.customer[arc])];
}

/** The number of the arc from one department to another, or -1. */
export function arcBetween(
  { firstOut, customer }: Pick<Graph, 'firstOut' | 'customer'>,
  provider: number,
  to: number,
): number {
  let low = firstOut[provider] as number;
  let high = (firstOut[provider + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = customer[middle] as number;
    if (found === to) return middle;
    if (found < to) low = middle + 1;
    else high = middle - 1;
  }
  return NO_ARC;
}

function incomingArcs(customer: Uint32Array, firstIn: Uint32Array): Uint32Array {
  const arcs = new Uint32Array(customer.length);
  const next = firstIn.slice();
  for (const [arc, v] of customer.entries()) {
    const at = next[v] as number;
    arcs[at] = arc;
    next[v] = at + 1;
  }
  return arcs;
}

/** The department with a number of this graph. */
export function departmentAt(graph: Graph, v: number | undefined): DepartmentId {
  return graph.departments[v as number] as DepartmentId;
}

/** The numbers of the arcs that the department provides, in order of customer. */
export function arcsFrom({ firstOut }: Graph, v: number): readonly number[] {
  const first = firstOut[v] as number;
  return Array.from({ length: (firstOut[v + 1] as number) - first }, (_, place) => first + place);
}

/** Every service inside that begins or ends at the department, in order of id. */
export function servicesAt(graph: Graph, v: number): readonly ServiceId[] {
  const received = graph.incoming.subarray(graph.firstIn[v], graph.firstIn[v + 1]);
  return servicesOf(graph, [...arcsFrom(graph, v), ...received]);
}

/** The services of some arcs, in order of id. */
export function servicesOf(graph: Graph, arcs: readonly number[]): readonly ServiceId[] {
  return arcs.flatMap((arc) => graph.services[arc] ?? []).sort();
}

/** Where the places of each department begin when one place for each entry of `ends` is dealt out in order of department. */
function firstPlaces(ends: Uint32Array, size: number): Uint32Array {
  const first = new Uint32Array(size + 1);
  for (const end of ends) first[end + 1] = (first[end + 1] ?? 0) + 1;
  for (let v = 0; v < size; v++) first[v + 1] = (first[v + 1] ?? 0) + (first[v] ?? 0);
  return first;
}

const pairKey = (provider: number, customer: number, size: number): number => provider * size + customer;
