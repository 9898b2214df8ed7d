import type { FaultText } from '#shared/i18n/fault-text.ts';

/** A short word that something was done, with a way back where there is one; or an error, which stays until closed. */
export type Toast =
  | { readonly id: number; readonly kind: 'done'; readonly text: string; readonly undo: boolean }
  | { readonly id: number; readonly kind: 'error'; readonly text: FaultText };

export type NewToast = Omit<Extract<Toast, { kind: 'done' }>, 'id'> | Omit<Extract<Toast, { kind: 'error' }>, 'id'>;

/** How long a word that needs no action stays, in ms; one with Undo stays twice as long. */
export const TOAST_MS = 5000;
