import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { createCanvas } from './cytoscape-canvas.ts';
import { listenToGestures } from './gestures.ts';
import { listenToGhostDrag } from './ghost-drag.ts';
import { type MapElements, mapElements } from './map-model.ts';
import { syncMap } from './map-sync.ts';

/** Ties the drawing to the store for as long as the canvas lives. */
export function useMapDrawing(app: App, cy: Core | undefined): void {
  useEffect(() => {
    if (cy === undefined) return;
    let drawn: MapElements = new Map();
    const draw = (state: AppState): void => {
      const next = elementsOf(state);
      syncMap(cy, drawn, next);
      drawn = next;
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

function elementsOf(state: AppState): MapElements {
  const content = mapContent(state.engagement, state.map);
  if (content === undefined) return new Map();
  const { language, selection, serviceNames, analysis, litFinding } = state;
  const lit = analysis.report?.findings.find((finding) => finding.key === litFinding);
  return mapElements({ content, language, selection, report: analysis.report, lit, serviceNames });
}

const DRAWN = ['engagement', 'map', 'language', 'selection', 'serviceNames', 'analysis', 'litFinding'] as const;

const drawsAlike = (a: AppState, b: AppState): boolean => DRAWN.every((field) => a[field] === b[field]);
