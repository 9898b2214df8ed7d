import type { Rect } from '#shared/export/rect.ts';
import { type Attributes, element, type Xml } from '../xml.ts';
import { emuRect, transform } from './transform.ts';

export interface Placeholder {
  readonly id: number;
  readonly name: string;
  /** The attributes of `p:ph`. */
  readonly role: Attributes;
  /** Points; inherited if missing. */
  readonly rect?: Rect;
  readonly body?: Attributes;
  /** Style of its lists, for masters and layouts. */
  readonly style?: Xml;
  readonly paragraphs: readonly Xml[];
}

/** A place of the layout, empty or filled. */
export function placeholderXml({ id, name, role, rect, body, style, paragraphs }: Placeholder): Xml {
  const place =
    rect === undefined
      ? []
      : [transform('a:xfrm', emuRect(rect)), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))];
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name, descr: name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', role)),
    ),
    element('p:spPr', {}, ...place),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', body),
      style ?? element('a:lstStyle'),
      ...(paragraphs.length > 0 ? paragraphs : [element('a:p')]),
    ),
  );
}

/** The tree of a slide, layout or master: its own frame and what stands on it. */
export function shapeTree(items: readonly (Xml | undefined)[]): Xml {
  const zero = { x: 0, y: 0 };
  const none = { cx: 0, cy: 0 };
  return element(
    'p:spTree',
    {},
    element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', zero),
        element('a:ext', none),
        element('a:chOff', zero),
        element('a:chExt', none),
      ),
    ),
    ...items,
  );
}
