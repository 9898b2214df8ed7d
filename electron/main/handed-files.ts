import { resolve } from 'node:path';

/** The file named on the command line: the first argument after the program's own that is not a flag. */
export function fileArgument(argv: readonly string[], packaged: boolean, folder: string): string | null {
  const named = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  // A development start names the app's folder first.
  const file = named[packaged ? 0 : 1];
  return file === undefined ? null : resolve(folder, file);
}

/** Files that the system hands over while the program runs; before somebody listens the last one waits. */
export interface HandedFiles {
  hand(path: string): void;
  /** The one that waits, if any, which then no longer does. */
  takeWaiting(): string | null;
  /** From now on `take` gets them, at once the one that waits. */
  listen(take: (path: string) => void): void;
}

export function createHandedFiles(): HandedFiles {
  let waiting: string | null = null;
  let listener: ((path: string) => void) | undefined;
  const takeWaiting = () => {
    const path = waiting;
    waiting = null;
    return path;
  };
  return {
    hand(path) {
      if (listener === undefined) waiting = path;
      else listener(path);
    },
    takeWaiting,
    listen(take) {
      listener = take;
      const path = takeWaiting();
      if (path !== null) take(path);
    },
  };
}
