import type { AppState } from '#renderer/state/app-state.ts';
import { brightIn } from '#renderer/state/find.ts';
import { litTrace } from '#renderer/state/lit-proof.ts';
import { ratedServices } from '#renderer/state/satisfaction.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { changesOn, tryOut } from '#renderer/state/what-if.ts';
import { type WhatIfContent, whatIfContent } from '#renderer/state/what-if-content.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { only, shownIn } from '#shared/sight/shown-in.ts';
import { chainTrace } from './chain-trace.ts';
import { collapseDivisions, collapsedBoxes } from './collapsed-divisions.ts';
import { dimOthers } from './dim-others.ts';
import { type DressInput, dress } from './looks/dress.ts';
import { drawMap, type MapDrawn, type MapElements } from './map-model.ts';

/** What is drawn, and what its looks were chosen from. */
export interface Drawn extends DressInput {
  readonly elements: MapElements;
  /** What is drawn before it is dressed and without the boxes of collapsed divisions: the next drawing builds on it. */
  readonly open: MapDrawn;
}

const NO_FATES: WhatIfContent['fates'] = new Map();

let last: { readonly state: AppState; readonly drawn: Drawn | undefined } | undefined;

/** What the state has on the map; undefined where there is no such map. The drawing and the legend ask alike, so it is made once. */
export function drawnElements(state: AppState): Drawn | undefined {
  if (last === undefined || !drawsAlike(last.state, state)) last = { state, drawn: make(state, last?.drawn?.open) };
  return last.drawn;
}

function make(state: AppState, before: MapDrawn | undefined): Drawn | undefined {
  const { engagement, map, language, selection, serviceNames, analysis, litFinding, litChain, find, looks } = state;
  const changes = changesOn(state.whatIf, map);
  const own = mapContent(engagement, map);
  if (own === undefined) return undefined;
  const tried = changes.length > 0 && whatIfContent(engagement, tryOut(engagement, changes).engagement, map);
  const { content, fates } = tried || { content: own, fates: NO_FATES };
  const { report } = analysis;
  const lit = report?.findings.find(({ key }) => key === litFinding);
  const trace = litChain === undefined ? litTrace(state) : chainTrace(content, litChain);
  const shown = changes.length > 0 ? shownIn({ ...state, content, report }) : shownNow(state);
  const hides = shown !== undefined && state.filter.way === 'hide';
  const left = hides ? only(content, shown) : content;
  const { content: drawn, members } = collapseDivisions(left, state.collapsed);
  const whole = hides ? content : drawn;
  const bright = brightIn(find);
  const open = drawMap(
    { content: drawn, whole, language, selection, report, lit, trace, fates, serviceNames, bright },
    before,
  );
  const boxes = collapsedBoxes(left, members, { language, selection, lit: lit && new Set(lit.departments) });
  const all = boxes.size === 0 ? open.elements : new Map([...boxes, ...open.elements]);
  const elements = shown === undefined || hides ? all : dimOthers(all, shown, { content, members });
  const input = { content, report, language, looks, members, rated: ratedServices(engagement, map) };
  return { ...input, open, elements: dress(elements, input) };
}

/** The fields of the state that `drawnElements` reads, besides the report. */
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
  'filter',
  'focus',
  'looks',
  'collapsed',
] as const;

export const drawsAlike = (a: AppState, b: AppState): boolean =>
  a.analysis.report === b.analysis.report && DRAWN.every((field) => a[field] === b[field]);
