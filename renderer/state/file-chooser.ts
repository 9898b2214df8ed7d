import type { FileKind } from '#shared/ipc/contract.ts';
import type { SaveChoice } from './dialog.ts';
import type { Store } from './store.ts';

/** Asks where a file is or should go, where the host has no dialogs of its own. `null`: never mind. */
export interface FileChooser {
  chooseOpen(kind: FileKind): Promise<string | null>;
  chooseSave(kind: FileKind, suggestedName: string): Promise<SaveChoice | null>;
}

/** The chooser that asks in a dialog of ours. */
export function createFileChooser(store: () => Store): FileChooser {
  return {
    chooseOpen: (file) =>
      new Promise((resolve) => {
        const answer = (entry: string | null): void => {
          store().setState({ dialog: undefined });
          resolve(entry);
        };
        store().setState({ dialog: { kind: 'choose-open', file, answer } });
      }),
    chooseSave: (file, name) =>
      new Promise((resolve) => {
        const answer = (choice: SaveChoice | null): void => {
          store().setState({ dialog: undefined });
          resolve(choice);
        };
        store().setState({ dialog: { kind: 'choose-save', file, name, answer } });
      }),
  };
}
