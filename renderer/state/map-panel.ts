import type { App } from './app.ts';
import type { MapPanel } from './app-state.ts';
import { focusView } from './focus-view.ts';
import { showView } from './show-view.ts';

/** Opens what floats over the map, or closes it where it is seen already. */
export function toggleMapPanel(app: App, panel: MapPanel): void {
  const { mapPanel, view } = app.store.getState();
  if (mapPanel === panel && view === 'map') closeMapPanel(app);
  else {
    if (view !== 'map') showView(app, 'map');
    app.store.setState({ mapPanel: panel });
  }
}

export function closeMapPanel(app: App): void {
  app.store.setState({ mapPanel: undefined });
  focusView(app);
}
