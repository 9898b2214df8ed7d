import { FOCUS_STEPS, type Focus, type FocusSteps, type MapFilter, NO_FILTER } from '#shared/model/map-filter.ts';
import type { App } from './app.ts';

export function setFilter(app: App, change: Partial<MapFilter>): void {
  app.store.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** Lets everything through again; whether the rest is dimmed or hidden is kept for the next time. */
export function clearFilter(app: App): void {
  app.store.setState(({ filter }) => ({ filter: { ...NO_FILTER, way: filter.way }, focus: undefined }));
}

/** Puts what is selected in focus, at first with one step around it. */
export function setFocus(app: App, change: Partial<Omit<Focus, 'departments'>>): void {
  app.store.setState(({ selection, focus }) => {
    const departments = focus?.departments ?? [...selection.departments];
    if (departments.length === 0) return {};
    return { focus: { steps: 1, way: 'both', ...focus, ...change, departments } };
  });
}

/** The same again, of what is selected now; where that is in focus already, one step wider. */
export function focusOnSelection(app: App): void {
  app.store.setState(({ selection, focus }) => {
    if (selection.departments.size === 0) return {};
    const same =
      focus?.departments.length === selection.departments.size &&
      focus.departments.every((id) => selection.departments.has(id));
    const steps = same ? wider(focus.steps) : (focus?.steps ?? 1);
    return { focus: { way: focus?.way ?? 'both', steps, departments: [...selection.departments] } };
  });
}

const wider = (steps: FocusSteps): FocusSteps => FOCUS_STEPS.find((more) => more > steps) ?? steps;
