import { keepView } from '#shared/edits/keep-view.ts';
import { removeView } from '#shared/edits/remove-view.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { USUAL_LOOKS } from '#shared/model/looks.ts';
import { NO_FILTER } from '#shared/model/map-filter.ts';
import { nameIn } from '#shared/model/named.ts';
import { filterIn, focusIn, looksIn, type SavedView, type SavedViewId, type Sight } from '#shared/model/saved-view.ts';
import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import { showMap } from './show-map.ts';
import { showView } from './show-view.ts';

/** The views of the map on screen, in the order of the list. */
export function viewsHere({ engagement, map }: Pick<AppState, 'engagement' | 'map'>): readonly SavedView[] {
  return [...engagement.views.values()]
    .filter((view) => view.map === map)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** How the map is looked at, but for zoom and place, which the canvas has. */
export function sightOf(state: AppState): Omit<Sight, 'position' | 'zoom'> {
  const { looks, focus, engagement } = state;
  const { weight, finding, ...filter } = state.filter;
  return {
    ...looks,
    ...filter,
    ...(weight !== undefined && { weight }),
    ...(finding !== undefined && { finding }),
    focus: focus?.departments ?? [],
    steps: focus?.steps ?? 1,
    along: focus?.way ?? 'both',
    collapsed: [...state.collapsed].filter((id) => engagement.divisions.get(id)?.map === state.map).sort(),
  };
}

/** Keeps what is seen as a new view, or in the place of what another showed. True where it was done. */
export function keepSight(app: App, name: string, view: SavedViewId = app.ids('view')): boolean {
  const state = app.store.getState();
  const place = app.canvas?.sight();
  if (place === undefined) return false;
  const { map, language } = state;
  return app.edit(keepView, { id: view, map, name, sight: { ...sightOf(state), ...place }, language });
}

/** Looks at the map as a view says. It is no edit. */
export function callUpView(app: App, view: SavedView): void {
  const state = app.store.getState();
  if (state.map !== view.map) showMap(app, view.map);
  if (state.view !== 'map') showView(app, 'map');
  app.store.setState(({ collapsed, engagement }) => ({
    ...sightState(view, collapsed, engagement),
    litFinding: undefined,
  }));
  const look = (): void => app.canvas?.lookAt(view.position, view.zoom);
  // The map comes on screen, and fits itself, after another view is left.
  if (state.view === 'map') look();
  else requestAnimationFrame(look);
}

/** What a view sets in the state; divisions of other maps stay as they are. */
export function sightState(view: SavedView, collapsed: AppState['collapsed'], { divisions }: AppState['engagement']) {
  const others = [...collapsed].filter((id) => divisions.get(id)?.map !== view.map);
  return {
    looks: looksIn(view),
    filter: filterIn(view),
    focus: focusIn(view),
    collapsed: new Set<DivisionId>([...others, ...view.collapsed]),
  };
}

/** Whether the map is looked at as a view says, wherever it was panned to since. As it usually is, it is looked at as no view. */
export function seenAs(state: AppState, view: SavedView): boolean {
  const said = (change: Partial<AppState>): string => JSON.stringify(sightOf({ ...state, ...change }));
  const called = said(sightState(view, state.collapsed, state.engagement));
  const usual = said({ looks: USUAL_LOOKS, filter: NO_FILTER, focus: undefined, collapsed: new Set() });
  return called !== usual && said({}) === called;
}

export function deleteView(app: App, view: SavedView): void {
  if (!app.edit(removeView, { view: view.id })) return;
  app.toast({
    kind: 'done',
    text: app.t()('views.deleted', { name: nameIn(view, app.store.getState().language) }),
    undo: true,
  });
}
