import type { ChosenPlace } from '#renderer/host/file-chooser.ts';
import type { FileKind } from '#shared/ipc/contract.ts';
import type { DeckStart } from './deck.ts';

export type { ChosenPlace };

/** What the question about unsaved work was asked for. */
export type LeaveAnswer = 'save' | 'discard' | 'cancel';

/** The dialog that is open. One at a time. A dialog that gives an answer carries the way to give it. */
export type Dialog =
  | { readonly kind: 'arrange' }
  | { readonly kind: 'export' }
  | { readonly kind: 'deck'; readonly start: DeckStart }
  | { readonly kind: 'import'; readonly name: string; readonly bytes: Uint8Array; readonly paste?: true }
  | { readonly kind: 'recent' }
  | { readonly kind: 'connect' }
  | { readonly kind: 'keep-scenario'; readonly suggested: string }
  | { readonly kind: 'cutoffs' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'method' }
  | { readonly kind: 'note' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'about' }
  | { readonly kind: 'leave'; readonly answer: (answer: LeaveAnswer) => void }
  | { readonly kind: 'changed-elsewhere'; readonly answer: (answer: 'overwrite' | 'save-as' | 'cancel') => void }
  | { readonly kind: 'choose-open'; readonly file: FileKind; readonly answer: (entry: string | null) => void }
  | {
      readonly kind: 'choose-save';
      readonly file: FileKind;
      readonly name: string;
      readonly answer: (choice: ChosenPlace | null) => void;
    };
