/** What Orgloom and others measure alike, by the name of the metric. Weighted chains are as long as the same whole numbers say. */
export const SHARED_MEASURES = [
  'betweenness',
  'betweennessUnweighted',
  'serviceBetweenness',
  'outDegree',
  'outStrength',
  'pageRank',
  'hub',
  'authority',
  'constraint',
  'coreness',
  'modularity',
  'reciprocityArc',
  'density',
  'articulationPoints',
  'bridges',
  'stronglyConnected',
] as const;
export type SharedMeasure = (typeof SHARED_MEASURES)[number];

/** Numbers in an order that all agree on; null where the measure is undefined. */
export type Values = readonly (number | null)[];

/** Somebody who measures a graph, made ready beforehand. */
export interface Peer {
  readonly name: string;
  readonly measures: ReadonlySet<SharedMeasure>;
  /** Milliseconds of CPU that one measure took, a mean over `repeats`; a clock would count what else the machine does. */
  time(measure: SharedMeasure, repeats: number): Promise<number>;
  values(measure: SharedMeasure): Promise<Values>;
  stop(): void;
}

/** One measure: the work that is timed, and its result as plain numbers. */
interface Way {
  readonly work: () => unknown;
  readonly values: () => Values;
}

export function way<Result>(work: () => Result, values: (result: Result) => Values): Way {
  return { work, values: () => values(work()) };
}

/** A peer that lives in this process. */
export function peerOf(name: string, ways: { readonly [Measure in SharedMeasure]?: Way }): Peer {
  const wayOf = (measure: SharedMeasure): Way => {
    const found = ways[measure];
    if (found === undefined) throw new Error(`${name} does not measure ${measure}`);
    return found;
  };
  return {
    name,
    measures: new Set(Object.keys(ways) as SharedMeasure[]),
    time: async (measure, repeats) => {
      const { work } = wayOf(measure);
      const start = process.cpuUsage();
      for (let repeat = 0; repeat < repeats; repeat++) work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000 / repeats;
    },
    values: async (measure) => wayOf(measure).values(),
    stop: () => undefined,
  };
}
