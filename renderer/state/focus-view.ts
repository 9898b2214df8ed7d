import type { App } from './app.ts';
import { showsMap } from './on-map.ts';

/** Gives the focus to the view on screen: to the map, or to the tab of another view. */
export function focusView(app: App): void {
  const { view } = app.store.getState();
  if (showsMap({ view })) app.canvas?.focus();
  else document.getElementById(`view-tab-${view}`)?.focus();
}
