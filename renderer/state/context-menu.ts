import type { Selection } from './selection.ts';

/** What a menu beside the pointer is about. */
export const CONTEXTS = ['departments', 'services', 'map'] as const;
export type Context = (typeof CONTEXTS)[number];

/** The menu beside the pointer while it is open: where, in px of the window, and on what. */
export interface ContextMenu {
  readonly x: number;
  readonly y: number;
  readonly on: Context;
}

export function contextOf({ departments, services }: Selection): Context {
  if (departments.size > 0) return 'departments';
  return services.size > 0 ? 'services' : 'map';
}
