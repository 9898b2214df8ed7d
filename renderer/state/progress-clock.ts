import type { Progress } from './analysis-state.ts';
import { BAR_AFTER, SPINNER_AFTER } from './work.ts';

/** Says when work has become worth showing: nothing for a moment, then a bar, then a bar with a way to stop. */
export interface ProgressClock {
  /** Begins to count, unless it counts already. */
  start(): void;
  /** How far the work is, 0 to 1. */
  reach(share: number): void;
  stop(): void;
}

export function createProgressClock(show: (progress: Progress | undefined) => void): ProgressClock {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  let share = 0;
  let shown: Omit<Progress, 'share'> | undefined;
  const become = (long: boolean): void => {
    shown = { long };
    show({ share, long });
  };
  return {
    start() {
      if (timers.length > 0) return;
      share = 0;
      timers = [setTimeout(become, SPINNER_AFTER, false), setTimeout(become, BAR_AFTER, true)];
    },
    reach(reached) {
      share = reached;
      if (shown !== undefined) show({ share, ...shown });
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers = [];
      if (shown === undefined) return;
      shown = undefined;
      show(undefined);
    },
  };
}
