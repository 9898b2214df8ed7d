import cytoscape from 'cytoscape';
import { NO_ANALYSIS } from '#renderer/state/analysis-state.ts';
import { NOTHING } from '#renderer/state/selection.ts';
import { mapElements } from '#renderer/views/map/map-model.ts';
import { mapStyle } from '#renderer/views/map/map-style.ts';
import { readMapTheme } from '#renderer/views/map/map-theme.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent, mapsInOrder } from '#shared/model/map-content.ts';
import { pointer, type Stage } from './stage.ts';

/** The drawing library as its guide shows it: the same elements and style in one call, its own pan and drag. */
export async function bareStage(place: HTMLElement, engagement: Engagement): Promise<Stage> {
  const [map] = mapsInOrder(engagement);
  const content = map && mapContent(engagement, map.id);
  if (content === undefined) throw new Error('the engagement has no map');
  const specs = mapElements({
    content,
    language: 'en',
    selection: NOTHING,
    report: NO_ANALYSIS.report,
    lit: undefined,
    serviceNames: false,
    fates: new Map(),
  });
  const cy = cytoscape({
    container: place,
    elements: [...specs].map(([id, { group, data, position, classes }]) => ({
      group,
      data: { ...data, id },
      classes: classes.replace('plain', ''),
      ...(position && { position: { ...position } }),
    })),
    style: everyWord(mapStyle(readMapTheme(document.documentElement, 'light'))),
    layout: { name: 'preset' },
    minZoom: 0.1,
  });
  cy.fit(undefined, 72);
  await new Promise<void>((resolve) => cy.one('render', () => resolve()));
  const target = place.querySelector('canvas') ?? place;
  let at = 0;
  return {
    cy,
    draws: true,
    pan(by) {
      if (at === 0) {
        // The corner is free of departments.
        pointer(target, 'mousedown', 10, 10);
        at = 10;
      }
      at += by;
      pointer(document.body, 'mousemove', at, 10);
    },
    panEnd() {
      pointer(document.body, 'mouseup', at, 10);
      at = 0;
    },
    rename(name) {
      cy.nodes()[0]?.data('label', name);
    },
    undo() {
      cy.nodes()[0]?.data('label', 'Before');
    },
  };
}

/** The style without what spares drawing from afar: that is the product's doing. */
function everyWord(style: ReturnType<typeof mapStyle>): ReturnType<typeof mapStyle> {
  return style.map((block) =>
    'style' in block ? { ...block, style: { ...block.style, 'min-zoomed-font-size': 0 } } : block,
  ) as ReturnType<typeof mapStyle>;
}
