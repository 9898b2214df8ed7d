import type { App } from './app.ts';
import type { ViewId } from './view-list.ts';

/** Turns to another view of the same map; what is selected or lit up stays so. */
export function showView(app: App, view: ViewId): void {
  app.store.setState({ view, editing: undefined, tool: 'select' });
}
