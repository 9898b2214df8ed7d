import type { ChosenPlace, FileChooser } from '#renderer/host/file-chooser.ts';
import type { Store } from './store.ts';

/** The chooser that asks in a dialog of ours, for a page that has no native ones. */
export function createFileChooser(store: Store): FileChooser {
  return {
    chooseOpen: (file) =>
      new Promise((resolve) => {
        const answer = (entry: string | null): void => {
          store.setState({ dialog: undefined });
          resolve(entry);
        };
        store.setState({ dialog: { kind: 'choose-open', file, answer } });
      }),
    chooseSave: (file, name) =>
      new Promise((resolve) => {
        const answer = (place: ChosenPlace | null): void => {
          store.setState({ dialog: undefined });
          resolve(place);
        };
        store.setState({ dialog: { kind: 'choose-save', file, name, answer } });
      }),
  };
}
