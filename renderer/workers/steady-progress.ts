/** Between two words about progress, in ms; more often nobody sees. */
const BETWEEN = 50;

/** Passes on at most one share in a while, for a worker whose steps can be many and short. */
export function steadyProgress(tell: (share: number) => void, now: () => number): (share: number) => void {
  let last = now();
  return (share) => {
    if (now() - last < BETWEEN) return;
    last = now();
    tell(share);
  };
}
