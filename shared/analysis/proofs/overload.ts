import { servicesOf } from '../graph.ts';
import type { ProofMaker } from './proof-maker.ts';
import { arcsWhere, numberOf, serviceItems } from './ties.ts';

/** Everything that it carries for internal customers, the heaviest first; together the load of the finding. */
export const overloadProof: ProofMaker<'overload'> = ({ content, measures: { graph } }, { departments }) => {
  const v = numberOf(graph, departments[0]);
  const carried = servicesOf(
    graph,
    arcsWhere(graph, (provider) => provider === v),
  );
  const weightOf = (id: (typeof carried)[number]): number => content.services.get(id)?.weight ?? 0;
  const total = carried.reduce((sum, id) => sum + weightOf(id), 0);
  const items = serviceItems(content, carried).map((item) => ({ ...item, share: weightOf(item.service) / total }));
  return [{ id: 'load', items, total }];
};
