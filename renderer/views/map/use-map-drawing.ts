import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { createCanvas } from './cytoscape-canvas.ts';
import { drawnElements, drawsAlike } from './drawn-elements.ts';
import { listenToGestures } from './gestures.ts';
import { listenToGhostDrag } from './ghost-drag.ts';
import type { MapElements } from './map-model.ts';
import { syncMap } from './map-sync.ts';
import { createPatching } from './patching.ts';

const NOTHING: MapElements = new Map();

/** Ties the drawing to the store for as long as the canvas lives. */
export function useMapDrawing(app: App, cy: Core | undefined): void {
  useEffect(() => {
    if (cy === undefined) return;
    const patching = createPatching(cy);
    let elements = NOTHING;
    const draw = (state: AppState): void => {
      const next = drawnElements(state)?.elements ?? NOTHING;
      syncMap(cy, elements, next, patching);
      elements = next;
    };
    draw(app.store.getState());
    app.canvas = createCanvas(cy, app);
    app.canvas.fit();
    const stops = [
      app.store.subscribe((state, before) => {
        if (drawsAlike(state, before)) return;
        draw(state);
        if (state.map !== before.map) app.canvas?.fit();
      }),
      listenToGestures(cy, app),
      listenToGhostDrag(cy),
    ];
    return () => {
      for (const stop of stops) stop();
      app.canvas = undefined;
    };
  }, [app, cy]);
}
