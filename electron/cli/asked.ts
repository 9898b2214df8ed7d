import type { Stability } from '#shared/analysis/stability.ts';

/** What is said of each finding besides. */
export interface Asked {
  /** What leads to its number, step by step. */
  readonly why?: boolean;
  /** How stable it is, by its key. */
  readonly stability?: ReadonlyMap<string, Stability>;
}
