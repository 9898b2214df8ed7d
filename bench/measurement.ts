/** One thing that is measured beside a peer or a limit. Benches print; they never fail a build. */
export interface Bench {
  readonly id: string;
  /** What is measured, on what, as one line. */
  readonly title: string;
  /** The lines of the result. */
  run(): Promise<readonly string[]>;
}

/** Middle of an odd number of timings of `work`, in milliseconds; the first runs, which still compile, are thrown away. */
export function medianTime(work: () => unknown, rounds = 9): number {
  for (let round = 0; round < 3; round++) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** The same for work that takes its time on the disk. */
export async function medianTimeLater(work: () => Promise<unknown>, rounds = 9): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}
