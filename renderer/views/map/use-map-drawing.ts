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
import { drawMap, type MapDrawn, type MapElements } from './map-model.ts';
import { syncMap } from './map-sync.ts';
import { createPatching } from './patching.ts';

/** Ties the drawing to the store for as long as the canvas lives. */
export function useMapDrawing(app: App, cy: Core | undefined): void {
  useEffect(() => {
    if (cy === undefined) return;
    const patching = createPatching(cy);
    let shown: MapElements = new Map();
    let drawn: MapDrawn | undefined;
    const draw = (state: AppState): void => {
      const next = elementsOf(state, drawn);
      syncMap(cy, shown, next.shown, patching);
      ({ shown, drawn } = next);
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

const NO_FATES: WhatIfContent['fates'] = new Map();

/** What the drawing shows, and as much of it as the next drawing can build on. */
interface Shown {
  readonly shown: MapElements;
  readonly drawn: MapDrawn | undefined;
}

function elementsOf(state: AppState, last: MapDrawn | undefined): Shown {
  const { engagement, map, language, selection, serviceNames, analysis, litFinding, litChain, find } = state;
  const changes = changesOn(state.whatIf, map);
  const own = mapContent(engagement, map);
  if (own === undefined) return { shown: new Map(), drawn: undefined };
  const tried = changes.length > 0 && whatIfContent(engagement, tryOut(engagement, changes).engagement, map);
  const { content, fates } = tried || { content: own, fates: NO_FATES };
  const lit = analysis.report?.findings.find(({ key }) => key === litFinding);
  const trace = litChain === undefined ? litTrace(state) : chainTrace(content, litChain);
  const open = collapseDivisions(content, state.collapsed);
  const bright = brightIn(find);
  const { report } = analysis;
  const drawn = drawMap(
    { content: open.content, language, selection, report, lit, trace, fates, serviceNames, bright },
    last,
  );
  if (open.members.size === 0) return { shown: drawn.elements, drawn };
  const litOnes = lit && new Set(lit.departments);
  const boxes = collapsedBoxes(content, open.members, { language, selection, lit: litOnes });
  return { shown: new Map([...boxes, ...drawn.elements]), drawn };
}

const DRAWN = [
  'engagement',
  'map',
  'language',
  'selection',
  'serviceNames',
  'litFinding',
  'litProof',
  'litChain',
  'whatIf',
  'find',
  'collapsed',
] as const;

const drawsAlike = (a: AppState, b: AppState): boolean =>
  a.analysis.report === b.analysis.report && DRAWN.every((field) => a[field] === b[field]);
