import type { Membership } from '#shared/export/drawing.ts';
import { bounds, type Rect } from '#shared/export/rect.ts';
import { element, type Xml } from '../xml.ts';
import { identity } from './drawing-items.ts';

/** Something written, with the groups that it belongs to, the outermost first, and the place that it takes in EMU. */
export interface Written {
  readonly xml: Xml;
  readonly within: readonly Membership[];
  readonly rect: Rect | undefined;
}

/** Neighbours of the same group in one group shape, groups inside groups; `nextId` gives each its number. */
export function grouped(items: readonly Written[], nextId: () => number, depth = 0): readonly Xml[] {
  const parts: Xml[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Written;
    const group = item.within[depth];
    if (group === undefined) {
      parts.push(item.xml);
      at++;
      continue;
    }
    let end = at;
    while (items[end]?.within[depth]?.name === group.name) end++;
    const members = items.slice(at, end);
    parts.push(groupXml(group, nextId(), members, grouped(members, nextId, depth + 1)));
    at = end;
  }
  return parts;
}

/** A group whose members keep the coordinates of the slide. */
function groupXml(group: Membership, id: number, members: readonly Written[], parts: readonly Xml[]): Xml {
  const rect = bounds(members.flatMap((member) => member.rect ?? [])) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [at, size] = [
    { x: rect.x, y: rect.y },
    { cx: rect.width, cy: rect.height },
  ];
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, identity({ item: group, id }), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', at),
        element('a:ext', size),
        element('a:chOff', at),
        element('a:chExt', size),
      ),
    ),
    ...parts,
  );
}
