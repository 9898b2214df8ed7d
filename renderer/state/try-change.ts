import type { App } from './app.ts';
import { NOTHING } from './selection.ts';
import { changesOn, type WhatIfChange } from './what-if.ts';

/** Tries one more change on the map on screen. */
export function tryChange(app: App, change: WhatIfChange): void {
  app.store.setState(({ whatIf, map }) => ({
    whatIf: { map, changes: [...changesOn(whatIf, map), change] },
    panel: 'what-if',
    // Nothing more can be tried with what is taken out.
    ...(change.kind === 'remove' ? { selection: NOTHING } : {}),
  }));
}

/** Takes back one change; those after it stay. */
export function dropChange(app: App, change: WhatIfChange): void {
  app.store.setState(({ whatIf, map }) => {
    const changes = changesOn(whatIf, map).filter((one) => one !== change);
    return { whatIf: changes.length === 0 ? undefined : { map, changes } };
  });
}

/** Lets go of all that is tried out. */
export const discardWhatIf = (app: App): void => app.store.setState({ whatIf: undefined });
