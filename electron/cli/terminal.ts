import type { Result } from '#shared/kernel/result.ts';

/** Why a file is not read or not written. Each code has words in the catalogues (`fault.<code>`). */
export type FileFault =
  | { readonly code: 'cli-file-not-found'; readonly path: string }
  | { readonly code: 'cli-file-not-readable'; readonly path: string }
  | { readonly code: 'cli-file-not-written'; readonly path: string }
  /** Another program holds it. */
  | { readonly code: 'cli-file-in-use'; readonly path: string }
  | { readonly code: 'cli-output-lost' };

/** What the command line has around it, so that tests can stand in for the machine. */
export interface Terminal {
  /** Results. Refused where they cannot be delivered; a reader who has left early has what he wanted. */
  readonly out: (text: string) => Promise<Result<null, FileFault>>;
  /** What is not a result: faults, and what was assumed. */
  readonly err: (text: string) => void;
  /** At most `limit + 1` bytes: enough to see that a file is too large, without reading the rest. */
  readonly readFile: (path: string, limit: number) => Promise<Result<Uint8Array, FileFault>>;
  /** Whether two paths lead to one file, through links too. */
  readonly isSameFile: (path: string, other: string) => Promise<boolean>;
  /** Replaces the file whole or leaves it as it was. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<Result<null, FileFault>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the program. */
  readonly version: string;
  /** ISO date, YYYY-MM-DD. */
  readonly today: string;
}
