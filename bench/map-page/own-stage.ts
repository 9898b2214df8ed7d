import type { Core } from 'cytoscape';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';
import { AppContext } from '#renderer/state/app-context.ts';
import { documentState } from '#renderer/state/store.ts';
import { MapView } from '#renderer/views/map/map-view.tsx';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { testApp } from '#tests/driver/test-app.ts';
import type { Stage } from './stage.ts';

/** The product's map with its store, on a host in memory. */
export async function ownStage(place: HTMLElement, engagement: Engagement): Promise<Stage> {
  const { app } = testApp();
  app.store.setState(documentState(engagement, undefined));
  createRoot(place).render(createElement(AppContext, { value: app }, createElement(MapView)));
  const cy = await drawn(place);
  const [department] = engagement.departments.keys();
  if (department === undefined) throw new Error('the engagement has no department');
  const container = cy.container();
  return {
    cy,
    draws: false,
    pan(by) {
      container?.dispatchEvent(new WheelEvent('wheel', { deltaX: -by, bubbles: true, cancelable: true }));
    },
    panEnd: () => undefined,
    rename: (name) => void app.edit(renameDepartment, { department, name, language: 'en' }),
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
