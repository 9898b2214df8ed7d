/** One thing that is measured beside a peer or a limit. Benches print; they never fail a build. */
export interface Bench {
  readonly id: string;
  /** What is measured, on what, as one line. */
  readonly title: string;
  /** The lines of the result. */
  run(): Promise<readonly string[]>;
}

/**
 * Middle of the CPU times of each work, in milliseconds, taken in turns of which each begins with another. A clock would count what
 * else the machine does. The first runs, which still compile, are thrown away.
 */
export function medianCpu(works: readonly (() => unknown)[], rounds = 9): readonly number[] {
  const times = works.map((): number[] => []);
  for (let round = -3; round < rounds; round++) {
    for (const turn of works.keys()) {
      const which = (turn + round + 3) % works.length;
      const start = process.cpuUsage();
      works[which]?.();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[which]?.push((user + system) / 1000);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN);
}

/** Middle of an odd number of timings of work that takes its time on the disk, in milliseconds by the clock. */
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
