import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { brightIn } from '#renderer/state/find.ts';
import { litTrace } from '#renderer/state/lit-proof.ts';
import { changesOn, tryOut } from '#renderer/state/what-if.ts';
import { type WhatIfContent, whatIfContent } from '#renderer/state/what-if-content.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { chainTrace } from './chain-trace.ts';
import { collapseDivisions, collapsedBoxes } from './collapsed-divisions.ts';
import { createCanvas } from './cytoscape-canvas.ts';
import { listenToGestures } from './gestures.ts';
import { listenToGhostDrag } from './ghost-drag.ts';
import { dress } from './looks/dress.ts';
import { type MapElements, mapElements } from './map-model.ts';
import { syncMap } from './map-sync.ts';

/** Ties the drawing to the store for as long as the canvas lives; `onDrawn` hears what is drawn. */
export function useMapDrawing(
  app: App,
  cy: Core | undefined,
  onDrawn: (elements: MapElements) => void,
): void {
  useEffect(() => {
    if (cy === undefined) return;
    let drawn: MapElements = new Map();
    const draw = (state: AppState): void => {
      const next = elementsOf(state);
      syncMap(cy, drawn, next);
      drawn = next;
      onDrawn(next);
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
  }, [app, cy, onDrawn]);
}

const NO_FATES: WhatIfContent['fates'] = new Map();

function elementsOf(state: AppState): MapElements {
  const { engagement, map, language, selection, serviceNames, analysis, litFinding, litChain, find, looks } = state;
  const changes = changesOn(state.whatIf, map);
  const own = mapContent(engagement, map);
  if (own === undefined) return new Map();
  const tried = changes.length > 0 && whatIfContent(engagement, tryOut(engagement, changes).engagement, map);
  const { content, fates } = tried || { content: own, fates: NO_FATES };
  const lit = analysis.report?.findings.find(({ key }) => key === litFinding);
  const trace = litChain === undefined ? litTrace(state) : chainTrace(content, litChain);
  const drawn = collapseDivisions(content, state.collapsed);
  const elements = mapElements({
    content: drawn.content,
    language,
    selection,
    report: analysis.report,
    lit,
    trace,
    fates,
    serviceNames,
    bright: brightIn(find),
  });
  const dressed = { content, report: analysis.report, language, looks };
  if (drawn.members.size === 0) return dress(elements, dressed);
  const litOnes = lit && new Set(lit.departments);
  return dress(new Map([...collapsedBoxes(content, drawn.members, { language, selection, lit: litOnes }), ...elements]), dressed);
}

const DRAWN = [
  'engagement',
  'map',
  'language',
  'selection',
  'serviceNames',
  'analysis',
  'litFinding',
  'litProof',
  'litChain',
  'whatIf',
  'find',
  'looks',
  'collapsed',
] as const;

const drawsAlike = (a: AppState, b: AppState): boolean => DRAWN.every((field) => a[field] === b[field]);
