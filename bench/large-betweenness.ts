import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Graph, graphFrom } from '#shared/analysis/graph.ts';
import { betweenness } from '#shared/analysis/metrics/betweenness.ts';
import { betweennessUnweighted } from '#shared/analysis/metrics/betweenness-unweighted.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';
import { type Bench, medianTime } from './measurement.ts';

const DEPARTMENTS = 1_000;
const SERVICES = 10_000;
const ROUNDS = 9;
const METRICS = { weighted: betweenness, unweighted: betweennessUnweighted } as const;

interface Timed {
  readonly ms: number;
  readonly scores: readonly number[];
}

type Peer = { readonly version: string } & { readonly [Kind in keyof typeof METRICS]: Timed };

export const betweennessBench: Bench = {
  id: 'betweenness',
  title: `betweenness of ${DEPARTMENTS} departments and ${SERVICES} services, one thread, beside python3-igraph`,
  async run() {
    const graph = must(graphFrom(map(...lines(randomTies(DEPARTMENTS, SERVICES, 7)))));
    const peer = askIgraph(graph);
    const rows = Object.entries(METRICS).map(([kind, metric]) => {
      // Measures are kept, so every round measures afresh.
      const ours = medianTime(() => measuresOf(graph).of(metric), ROUNDS);
      const theirs = peer?.[kind as keyof typeof METRICS];
      if (theirs === undefined) return `${kind}: ${ours.toFixed(1)} ms`;
      const equal = agree(measuresOf(graph).of(metric), theirs.scores) ? 'same values' : 'VALUES DIFFER';
      return `${kind}: ${ours.toFixed(1)} ms, igraph ${theirs.ms.toFixed(1)} ms, ratio ${(ours / theirs.ms).toFixed(2)}, ${equal}`;
    });
    const note = peer
      ? `igraph ${peer.version}`
      : 'Not compared: no Python with igraph was found (Debian: python3-igraph).';
    return [...rows, note];
  },
};

/** The same graph timed inside a Python process; undefined where no Python has igraph. */
function askIgraph(graph: Graph): Peer | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'orgloom-bench-'));
  try {
    const file = path.join(folder, 'arcs.txt');
    const arcs = [...graph.provider].map((from, arc) => `${from} ${graph.customer[arc]} ${graph.weight[arc]}\n`);
    writeFileSync(file, arcs.join(''));
    const script = fileURLToPath(new URL('igraph_betweenness.py', import.meta.url));
    const options = [script, file, String(graph.departments.length), String(ROUNDS)];
    // The first Python on the PATH need not be the system's, which has Debian's packages.
    for (const python of ['python3', '/usr/bin/python3']) {
      const { status, stdout } = spawnSync(python, options, { encoding: 'utf8', maxBuffer: 2 ** 26 });
      if (status === 0) return JSON.parse(stdout) as Peer;
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function agree(ours: Float64Array, theirs: readonly number[]): boolean {
  return ours.every((value, v) => Math.abs(value - (theirs[v] ?? Number.NaN)) <= 1e-9 * Math.max(1, value));
}
