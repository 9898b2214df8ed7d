import type { Core } from 'cytoscape';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';
import { AppContext } from '#renderer/state/app-context.ts';
import { documentState } from '#renderer/state/store.ts';
import { MapView } from '#renderer/views/map/map-view.tsx';
import { connect } from '#shared/edits/connect.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent, mapsInOrder } from '#shared/model/map-content.ts';
import { testApp } from '#tests/driver/test-app.ts';
import { edited } from './edited.ts';
import type { Stage } from './stage.ts';

/** The product's map with its store, on a host in memory. */
export async function ownStage(place: HTMLElement, engagement: Engagement): Promise<Stage> {
  const { app } = testApp();
  app.store.setState(documentState(engagement, undefined));
  createRoot(place).render(createElement(AppContext, { value: app }, createElement(MapView)));
  const cy = await drawn(place);
  const [map] = mapsInOrder(engagement);
  const content = map && mapContent(engagement, map.id);
  if (content === undefined) throw new Error('the engagement has no map');
  const { department, service, other } = edited(content);
  return {
    cy,
    draws: false,
    button: 1,
    edit: {
      rename: (turn) => void app.edit(renameDepartment, { department, name: `Renamed ${turn}`, language: 'en' }),
      weight: (turn) => void app.edit(setWeight, { services: [service], weight: 1 + (turn % 5) }),
      connect: () => void app.edit(connect, { id: app.ids('service'), provider: department, customer: other }),
      move: (turn) =>
        void app.edit(moveDepartments, { positions: new Map([[department, { x: 40 + 10 * turn, y: 0 }]]) }),
    },
    undo: app.undo,
  };
}

/** The canvas once it has drawn the map. */
function drawn(place: HTMLElement): Promise<Core> {
  return new Promise((resolve) => {
    const look = (): void => {
      const holder = place.querySelector('.map-canvas') as (Element & { _cyreg?: { cy: Core } }) | null;
      const cy = holder?._cyreg?.cy;
      if (cy === undefined || cy.nodes().empty()) requestAnimationFrame(look);
      else cy.one('render', () => resolve(cy));
    };
    look();
  });
}
