import type { PresentationFault } from '#shared/office/package-fault.ts';

/** Why a deck is not brought up to date; nothing is written then. */
export type RefreshFault =
  | PresentationFault
  /** No slide that Orgloom wrote with a record. */
  | { readonly code: 'refresh-not-ours' }
  | { readonly code: 'refresh-other-map' }
  | { readonly code: 'refresh-needs-template' };
