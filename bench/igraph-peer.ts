import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Graph } from '#shared/analysis/graph.ts';
import type { Peer, SharedMeasure, Values } from './peer.ts';

export const NO_IGRAPH = 'Not compared with igraph: no Python with it was found (Debian: python3-igraph).';

/** igraph in a Python process that stays until it is stopped; undefined where no Python has it. */
export async function igraphPeer(graph: Graph): Promise<Peer | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'orgloom-bench-'));
  const file = path.join(folder, 'arcs.txt');
  const { length } = graph.distances;
  const rows = [...graph.provider].map((v, arc) => [v, graph.customer[arc], graph.weight[arc], length[arc]].join(' '));
  writeFileSync(file, `${rows.join('\n')}\n`);
  try {
    // The first Python on the PATH need not be the system's, which has Debian's packages.
    for (const python of ['python3', '/usr/bin/python3']) {
      const peer = await startIn(python, file, graph.departments.length);
      if (peer !== undefined) return peer;
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startIn(python: string, file: string, size: number): Promise<Peer | undefined> {
  const script = fileURLToPath(new URL('igraph_peer.py', import.meta.url));
  const child = spawn(python, [script, file, String(size)], { stdio: ['pipe', 'pipe', 'ignore'] });
  // Where there is no such Python the lines end before the first.
  child.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async <Answer>(): Promise<Answer | undefined> => {
    const { value, done } = await lines.next();
    return done === true ? undefined : (JSON.parse(value) as Answer);
  };
  const hello = await answer<{ readonly version: string; readonly measures: readonly SharedMeasure[] }>();
  if (hello === undefined) return undefined;
  const ask = async <Answer>(question: object): Promise<Answer> => {
    if (!child.stdin.write(`${JSON.stringify(question)}\n`)) await once(child.stdin, 'drain');
    const answered = await answer<Answer>();
    if (answered === undefined) throw new Error(`igraph did not answer ${JSON.stringify(question)}`);
    return answered;
  };
  return {
    name: `igraph ${hello.version}`,
    measures: new Set(hello.measures),
    time: (measure, repeats) => ask<number>({ measure, repeats }),
    values: (measure) => ask<Values>({ measure }),
    stop: () => child.stdin.end(),
  };
}
