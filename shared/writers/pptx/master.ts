import type { Page } from '#shared/export/page.ts';
import { element, type Xml } from '../xml.ts';
import { BACKGROUND, LAYOUT_ORDER, levelStyle, masterPlaces } from './layouts.ts';
import { ROOT } from './names.ts';
import { placeholderXml, shapeTree } from './placeholder.ts';

/** Which theme colour plays which part on a slide. */
export const COLOUR_MAP = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/** The layouts are its first relationships, in their order; ids of masters and layouts are above 2^31. */
export function masterXml(page: Page): Xml {
  const layouts = LAYOUT_ORDER.map((_, index) =>
    element('p:sldLayoutId', { id: 2 ** 31 + 1 + index, 'r:id': `rId${index + 1}` }),
  );
  const title = { size: 22, colour: 'ink', bold: true, align: 'l', fonts: '+mj' } as const;
  const body = { size: 18, colour: 'ink', bold: false, align: 'l' } as const;
  return element(
    'p:sldMaster',
    ROOT,
    element('p:cSld', {}, BACKGROUND, shapeTree(masterPlaces(page).map(placeholderXml))),
    COLOUR_MAP,
    element('p:sldLayoutIdLst', {}, ...layouts),
    element(
      'p:txStyles',
      {},
      element('p:titleStyle', {}, levelStyle('a:lvl1pPr', title)),
      element('p:bodyStyle', {}, levelStyle('a:lvl1pPr', body)),
      element('p:otherStyle', {}, levelStyle('a:lvl1pPr', body)),
    ),
  );
}
