import {
  LINK_FIELDS,
  type Network,
  type NetworkField,
  type NetworkLink,
  type NetworkNode,
  type NetworkValues,
  NODE_FIELDS,
} from './network.ts';
import { type ColumnOf, column, type Sheet, type SheetCell, tabulated } from './sheet.ts';

function fields<Thing extends { readonly values: NetworkValues }>(
  list: readonly NetworkField[],
): readonly ColumnOf<Thing>[] {
  return list.map(({ id, type }) =>
    column(id, ({ values }) => cell(values[id]), type === 'double' ? 'number' : 'text'),
  );
}

const cell = (value: NetworkValues[string]): SheetCell => (typeof value === 'boolean' ? String(value) : value);

/** As Kumu imports them. Ends name ids, so that several services between the same two stay apart; `|` would part a cell. */
export function kumuSheets({ nodes, links }: Network): readonly Sheet[] {
  return [
    tabulated<NetworkNode>('Elements', nodes, [
      column('ID', ({ id }) => id),
      column('Label', ({ label }) => label),
      column('Type', ({ kind }) => kind),
      column('Tags', ({ values }) => cell(values.division)?.toString().replaceAll('|', '/')),
      ...fields<NetworkNode>(NODE_FIELDS),
    ]),
    tabulated<NetworkLink>('Connections', links, [
      column('ID', ({ id }) => id),
      column('From', ({ source }) => source),
      column('To', ({ target }) => target),
      column('Label', ({ label }) => label),
      column('direction', () => 'directed'),
      column('Strength', ({ weight }) => weight, 'number'),
      ...fields<NetworkLink>(LINK_FIELDS),
    ]),
  ];
}

/** As Polinode's template has them: ends are names, which differ from one department of a map to the next. */
export function polinodeSheets({ nodes, links }: Network): readonly Sheet[] {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return [
    tabulated<NetworkNode>('Nodes', nodes, [column('Name', ({ label }) => label), ...fields<NetworkNode>(NODE_FIELDS)]),
    tabulated<NetworkLink>('Edges', links, [
      column('Source', ({ source }) => names.get(source)),
      column('Target', ({ target }) => names.get(target)),
      column('service', ({ label }) => label),
      column('weight', ({ weight }) => weight, 'number'),
      ...fields<NetworkLink>(LINK_FIELDS),
    ]),
  ];
}
