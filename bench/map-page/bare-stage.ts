import cytoscape from 'cytoscape';
import { NO_ANALYSIS } from '#renderer/state/analysis-state.ts';
import { NOTHING } from '#renderer/state/selection.ts';
import { mapElements } from '#renderer/views/map/map-model.ts';
import { mapStyle } from '#renderer/views/map/map-style.ts';
import { readMapTheme } from '#renderer/views/map/map-theme.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent, mapsInOrder } from '#shared/model/map-content.ts';
import { edited } from './edited.ts';
import type { Stage } from './stage.ts';

/** The drawing library as its guide shows it: the same elements and the same style in one call, its own pan and drag. */
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
      classes,
      ...(position && { position: { ...position } }),
    })),
    style: mapStyle(readMapTheme(document.documentElement, 'light')),
    layout: { name: 'preset' },
    minZoom: 0.1,
  });
  cy.fit(undefined, 72);
  await new Promise<void>((resolve) => cy.one('render', () => resolve()));
  const { department, service, other } = edited(content);
  return {
    cy,
    draws: true,
    button: 0,
    edit: {
      rename: (turn) => cy.getElementById(department).data('label', `Renamed ${turn}`),
      weight: (turn) => cy.getElementById(service).data('width', 1.5 + (turn % 5)),
      connect: (turn) =>
        cy.add({
          group: 'edges',
          data: { id: `new-${turn}`, source: department, target: other, width: 3, label: '' },
          classes: specs.get(service)?.classes ?? '',
        }),
      move: (turn) => cy.getElementById(department).position('x', 40 + 10 * turn),
    },
    undo: () => cy.getElementById(department).data('label', 'Before'),
  };
}
