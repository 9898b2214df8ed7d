import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { asksNothing } from '#shared/model/map-filter.ts';
import { only, type Shown, shownIn } from '#shared/sight/shown-in.ts';
import type { AppState } from './app-state.ts';

const READ = ['engagement', 'map', 'filter', 'focus', 'selection', 'litFinding'] as const;
const readsAlike = (a: AppState, b: AppState): boolean =>
  a.analysis.report === b.analysis.report && READ.every((field) => a[field] === b[field]);
let last: { readonly state: AppState; readonly shown: Shown | undefined } | undefined;

/** What filter and focus let through on the map on screen; undefined: everything. */
export function shownNow(state: AppState): Shown | undefined {
  if (last === undefined || !readsAlike(last.state, state)) {
    const content = asksNothing(state.filter) && state.focus === undefined ? undefined : contentOf(state);
    last = { state, shown: content && shownIn({ ...state, content, report: state.analysis.report }) };
  }
  return last.shown;
}

const contentOf = ({ engagement, map }: AppState): MapContent | undefined => mapContent(engagement, map);

/** How much of the map on screen filter and focus do not let through; undefined while they let everything through. */
export function leftOut(state: AppState): { readonly departments: number; readonly services: number } | undefined {
  const shown = shownNow(state);
  const content = shown && contentOf(state);
  if (shown === undefined || content === undefined) return undefined;
  const left = (all: Iterable<string>, through: ReadonlySet<string>): number =>
    [...all].filter((id) => !through.has(id)).length;
  return {
    departments: left(content.departments.keys(), shown.departments),
    services: left(content.services.keys(), shown.services),
  };
}

/** What of the map on screen can be reached: all of it, but for what is hidden. */
export function reachable(state: AppState): MapContent | undefined {
  const content = contentOf(state);
  const shown = state.filter.way === 'hide' ? shownNow(state) : undefined;
  return content === undefined || shown === undefined ? content : only(content, shown);
}
