import type { DepartmentId } from '#shared/model/department.ts';
import { departmentAt, type Graph, servicesOf } from '../graph.ts';
import type { ExchangeItem, ProofSection } from '../proof.ts';
import type { ProofMaker } from './proof-maker.ts';
import { arcsWhere, numberOf, tieOf } from './ties.ts';

/** What stays inside the group, and what crosses its border by each department that links it; of a single one its few partners. */
export const siloProof: ProofMaker<'silo'> = ({ measures: { graph } }, { departments, evidence }) => {
  const members = new Set(departments.map((id) => numberOf(graph, id)));
  if (evidence.form === 'department') {
    const arcs = arcsWhere(graph, (provider, customer) => members.has(provider) || members.has(customer));
    return [{ id: 'partners', items: arcs.map((arc) => tieOf(graph, arc)), total: evidence.partners }];
  }
  const inside = arcsWhere(graph, (provider, customer) => members.has(provider) && members.has(customer));
  const linking = [...members].map((v) => {
    const arcs = arcsWhere(graph, (provider, customer) =>
      provider === v ? !members.has(customer) : customer === v && !members.has(provider),
    );
    const partners = new Set(arcs.flatMap((arc) => [graph.provider[arc], graph.customer[arc]]));
    partners.delete(v);
    return exchangeOf(graph, [departmentAt(graph, v)], [...partners], arcs);
  });
  const across = linking.filter(({ services }) => services.length > 0).sort((a, b) => b.weight - a.weight);
  return [section('inside', [exchangeOf(graph, departments, [], inside)]), section('across', across)];
};

function exchangeOf(
  graph: Graph,
  departments: readonly DepartmentId[],
  partners: readonly (number | undefined)[],
  arcs: readonly number[],
): ExchangeItem {
  const weight = arcs.reduce((sum, arc) => sum + (graph.weight[arc] ?? 0), 0);
  return {
    kind: 'exchange',
    departments,
    partners: partners.map((v) => departmentAt(graph, v)),
    services: servicesOf(graph, arcs),
    weight,
  };
}

function section(id: 'inside' | 'across', items: readonly ExchangeItem[]): ProofSection {
  return { id, items, total: items.reduce((sum, { weight }) => sum + weight, 0) };
}
