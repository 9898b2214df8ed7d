import { spawnSync } from 'node:child_process';

const PROBE = 'from networkx.readwrite.gexf import GEXF; assert "1.3" in GEXF.versions';
/** Whether this computer has NetworkX, which shares no code with our writers; releases before 3 do not know GEXF 1.3. */
export const hasNetworkx = spawnSync('python3', ['-c', PROBE]).status === 0;
export const NO_NETWORKX =
  'skipped: graph files are read back by python3 with networkx 3 or later, which is not installed here';

export interface ReadGraph {
  readonly directed: boolean;
  readonly nodes: readonly (readonly [id: string, values: Readonly<Record<string, unknown>>])[];
  readonly edges: readonly (readonly [source: string, target: string, values: Readonly<Record<string, unknown>>])[];
}

const READERS = {
  graphml: 'nx.read_graphml(io.BytesIO(given))',
  gexf: 'nx.read_gexf(io.BytesIO(given), version="1.3")',
  cytoscape: 'nx.cytoscape_graph(json.loads(given))',
} as const;

/** What NetworkX reads out of a file. */
export function readByNetworkx(format: keyof typeof READERS, bytes: Uint8Array): ReadGraph {
  const program = `
import io, json, sys, networkx as nx
given = sys.stdin.buffer.read()
g = ${READERS[format]}
print(json.dumps({'directed': g.is_directed(), 'nodes': list(g.nodes(data=True)), 'edges': list(g.edges(data=True))}))`;
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], { input: bytes, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout)) as ReadGraph;
}
