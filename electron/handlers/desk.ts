import type { FileKind, HostInfo, MenuItem } from '#shared/ipc/contract.ts';

/** What handlers need from the window they serve; Electron's main and the browser host each have one. */
export interface Desk {
  readonly host: HostInfo['host'];
  /** Asks for a file to open; its path, or null where the user closed the dialog. */
  chooseOpen(kind: FileKind): Promise<string | null>;
  /** Asks where to save, and whether what is there may be replaced. The path ends with the kind's extension. */
  chooseSave(kind: FileKind, name: string): Promise<string | null>;
  showDocument(document: ShownDocument): void;
  /** Closes without asking, and with `quit` ends the program. */
  close(quit: boolean): void;
  setMenu(items: readonly MenuItem[]): void;
  /** Tells the system's own list of recent documents. */
  remember(path: string): void;
  forgetAll(): void;
}

export interface ShownDocument {
  readonly name: string;
  /** Null where it has no file yet. */
  readonly path: string | null;
  readonly edited: boolean;
}
