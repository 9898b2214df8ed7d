import type { DepartmentId } from '#shared/model/department.ts';
import { type Detected, defineFinding, range, type Scene } from '../finding.ts';
import { departmentAt, servicesAt, servicesOf } from '../graph.ts';
import { LITTLE_CONNECTED_CUTOFFS, littleConnectedOf } from '../little-connected.ts';
import { CLEAR_MODULARITY, community, modularity } from '../metrics/communities.ts';
import { divisionExchange, type Exchange, exchangeOf } from '../metrics/external-internal.ts';

type Cutoffs = typeof CUTOFFS;

const CUTOFFS = {
  /** Departments of a group. */
  smallestGroup: 3,
  /** E-I index in percent up to which a group is a finding, and up to which it is worth a look. */
  closedPercent: -50,
  inwardPercent: 0,
  /** Least modularity from which detected communities count as groups, in percent. */
  modularityPercent: 100 * CLEAR_MODULARITY,
  ...LITTLE_CONNECTED_CUTOFFS,
};

/** Groups come before pairs of the same severity. */
const RANK_BASE = 1;

/** Modularity is a sum whose last digits hang on the order of departments. */
const ROUNDING = 1e-9;

/**
 * F5: a division, or a community that the map shows by itself, exchanges little with the rest: `finding` where at most a quarter
 * of its weight crosses its border, `worth-a-look` up to a half. A single department with hardly a partner is `worth-a-look`, unless
 * more than half of the map are such and one statement takes the place of the list; one with none is a prompt of its own. A group outside of which nobody exchanges anything has no border to be closed.
 */
export const silo = defineFinding({
  id: 'silo',
  revision: 2,
  cutoffs: CUTOFFS,
  ranges: {
    smallestGroup: range('departments', { min: 2 }),
    closedPercent: range('percent', { min: -100 }),
    inwardPercent: range('percent', { min: -100 }),
    modularityPercent: range('percent'),
    smallestMap: range('departments'),
    partnersPercent: range('percent'),
  },
  detect(scene, { cutoffs }): readonly Detected<GroupFacts | SingleFacts>[] {
    const groups = groupsOf(scene, cutoffs).flatMap((group) => closedGroup(scene, group, cutoffs));
    return [...groups, ...singles(scene, cutoffs)];
  },
});

type GroupFacts = {
  readonly form: 'division' | 'community';
  /** Weights that stay inside, and that cross the border either way, 1 to 5 each. */
  readonly internal: number;
  readonly external: number;
  /** E-I index, -1 closed to +1 open, and what its size alone leads one to expect. */
  readonly externalInternal: number;
  readonly expected: number;
  /** The same two as the share that stays inside, 0 to 1. */
  readonly insideShare: number;
  readonly expectedInsideShare: number;
  /** The members that exchange with anybody outside. */
  readonly linking: readonly DepartmentId[];
  readonly members: number;
  readonly departments: number;
  readonly closedCutoff: number;
  readonly inwardCutoff: number;
  readonly rescaled: boolean;
};

type SingleFacts = {
  readonly form: 'department';
  /** Departments that it serves or that serve it. */
  readonly partners: number;
  /** Up to this many are few, by the size of the map. */
  readonly fewPartners: number;
  readonly departments: number;
  readonly rescaled: boolean;
};

interface Group {
  readonly form: GroupFacts['form'];
  readonly members: readonly number[];
  readonly exchange: Exchange;
}

/** Divisions, then communities of other members. */
function groupsOf({ measures }: Scene, cutoffs: Cutoffs): readonly Group[] {
  const { graph } = measures;
  const divisions = listed('division', graph.division, measures.of(divisionExchange));
  const isClear = (measures.of(modularity) ?? 0) >= cutoffs.modularityPercent / 100 - ROUNDING;
  if (!isClear) return divisions;
  const number = Int32Array.from(measures.of(community));
  const communities = listed('community', number, exchangeOf(graph, number, 1 + number.reduce(largest, -1)));
  const known = new Set(divisions.map(({ members }) => members.join()));
  return [...divisions, ...communities.filter(({ members }) => !known.has(members.join()))];
}

const largest = (one: number, other: number): number => Math.max(one, other);

function listed(form: Group['form'], group: Int32Array, exchanges: readonly Exchange[]): readonly Group[] {
  return exchanges.map((exchange, number) => {
    return { form, exchange, members: [...group.keys()].filter((v) => group[v] === number) };
  });
}

function closedGroup(
  { measures, rescaled }: Scene,
  { form, members, exchange }: Group,
  cutoffs: Cutoffs,
): readonly Detected<GroupFacts>[] {
  const { graph } = measures;
  const { internal, external, externalInternal } = exchange;
  if (members.length < cutoffs.smallestGroup || externalInternal === undefined) return [];
  const isMember = new Set(members);
  const touching = [...graph.customer.keys()].map((arc) => {
    const ends = [graph.provider[arc] as number, graph.customer[arc] as number];
    return { arc, ends, inside: ends.filter((v) => isMember.has(v)) };
  });
  const hasOutside = touching.some(({ inside }) => inside.length < 2);
  // In whole numbers where weights are, so that exactly a quarter counts.
  const isUpTo = (percent: number): boolean => 100 * (external - internal) <= percent * (external + internal);
  if (!hasOutside || !isUpTo(cutoffs.inwardPercent)) return [];
  const linking = new Set(touching.flatMap(({ inside }) => (inside.length === 1 ? inside : [])));
  const size = graph.departments.length;
  const mostInside = members.length * (members.length - 1);
  const mostAcross = 2 * members.length * (size - members.length);
  const arcs = touching.flatMap(({ arc, inside }) => (inside.length > 0 ? [arc] : []));
  return [
    {
      severity: isUpTo(cutoffs.closedPercent) ? 'finding' : 'worth-a-look',
      departments: members.map((v) => departmentAt(graph, v)),
      services: servicesOf(graph, arcs),
      evidence: {
        form,
        internal,
        external,
        externalInternal,
        expected: (mostAcross - mostInside) / (mostAcross + mostInside),
        insideShare: internal / (internal + external),
        expectedInsideShare: mostInside / (mostAcross + mostInside),
        linking: members.filter((v) => linking.has(v)).map((v) => departmentAt(graph, v)),
        members: members.length,
        departments: size,
        closedCutoff: cutoffs.closedPercent / 100,
        inwardCutoff: cutoffs.inwardPercent / 100,
        rescaled,
      },
      rank: RANK_BASE + members.length / size,
    },
  ];
}

function singles({ measures, rescaled }: Scene, cutoffs: Cutoffs): readonly Detected<SingleFacts>[] {
  const { graph } = measures;
  const { partners, few, isUsual } = littleConnectedOf(measures, cutoffs);
  if (isUsual) return [];
  return [...partners].map(([v, count]) => ({
    severity: 'worth-a-look',
    departments: [departmentAt(graph, v)],
    services: servicesAt(graph, v),
    evidence: {
      form: 'department',
      partners: count,
      fewPartners: few,
      departments: graph.departments.length,
      rescaled,
    },
    rank: 0,
  }));
}
