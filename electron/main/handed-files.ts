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
  /** From now on `take` gets them. Resolves the one that waited. */
  listen(take: (path: string) => void): string | null;
}

export function createHandedFiles(): HandedFiles {
  let waiting: string | null = null;
  let listener: ((path: string) => void) | undefined;
  return {
    hand(path) {
      if (listener === undefined) waiting = path;
      else listener(path);
    },
    listen(take) {
      listener = take;
      const path = waiting;
      waiting = null;
      return path;
    },
  };
}
