import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import type { App } from './app.ts';
import type { AppState } from './app-state.ts';

export const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('no app around this component');
  return app;
}

/** Reads from the state; the component draws again when what `select` gives is another value. */
export function useStore<Value>(select: (state: AppState) => Value): Value {
  return useZustand(useApp().store, select);
}
