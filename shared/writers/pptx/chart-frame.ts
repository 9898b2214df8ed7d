import type { Chart } from '#shared/export/chart.ts';
import { element, type Xml } from '../xml.ts';
import { identity, type Numbered } from './drawing-items.ts';
import { CHART_ROOT, CHART_URI } from './names.ts';
import { emuRect, transform } from './transform.ts';

/** Where a slide shows a chart; `target` is the number of the relationship that leads to it. */
export function chartFrameXml(numbered: Numbered<Chart>, target: number): Xml {
  const chart = element('c:chart', { 'xmlns:c': CHART_ROOT['xmlns:c'], 'r:id': `rId${target}` });
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      identity(numbered),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    transform('p:xfrm', emuRect(numbered.item.rect)),
    element('a:graphic', {}, element('a:graphicData', { uri: CHART_URI }, chart)),
  );
}
