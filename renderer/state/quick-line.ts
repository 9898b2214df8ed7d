import type { App } from './app.ts';
import { showsMap } from './on-map.ts';

/** The id of the field that is the quick line. */
export const QUICK_LINE = 'quick-line';

export function goToQuickLine(): void {
  const field = document.getElementById(QUICK_LINE);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** Gives the focus back to what the line draws on. */
export function leaveQuickLine(app: App): void {
  const { view } = app.store.getState();
  if (showsMap({ view })) app.canvas?.focus();
  else document.getElementById(`view-tab-${view}`)?.focus();
}
