/** What is being done right now that takes time and can be given up. */
export interface Work {
  /** How much is done, 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
}

/** How long work goes on before a word about it is said, and before a bar and a way to cancel are offered, in ms. */
export const SPINNER_AFTER = 300;
export const BAR_AFTER = 2000;
