import { graphFrom } from '#shared/analysis/graph.ts';
import { must } from '#shared/kernel/result.ts';
import { igraphPeer, NO_IGRAPH } from './igraph-peer.ts';
import { largeMap } from './large-engagement.ts';
import type { Bench } from './measurement.ts';
import { orgloomPeer } from './orgloom-peer.ts';
import type { SharedMeasure } from './peer.ts';
import { race } from './race.ts';
import { verdict } from './verdict.ts';

const DEPARTMENTS = 5_000;
const SERVICES = 50_000;
const MEASURES = ['betweenness', 'betweennessUnweighted'] as const satisfies readonly SharedMeasure[];

export const largeBetweennessBench: Bench = {
  id: 'large-betweenness',
  title: `betweenness of ${DEPARTMENTS} departments and ${SERVICES} services, CPU time, one thread, beside igraph`,
  async run() {
    const graph = must(graphFrom(largeMap(DEPARTMENTS, SERVICES)));
    const ours = orgloomPeer(graph);
    const igraph = await igraphPeer(graph);
    if (igraph === undefined) return [NO_IGRAPH];
    const rows: string[] = [];
    for (const measure of MEASURES) {
      const times = await race([ours, igraph], measure);
      const [own = Number.NaN, theirs = Number.NaN] = times.values();
      const same = verdict(measure, await ours.values(measure), await igraph.values(measure)) || ', same values';
      const ratio = (own / theirs).toFixed(2);
      rows.push(`${measure}: ${own.toFixed(0)} ms, ${igraph.name} ${theirs.toFixed(0)} ms, ratio ${ratio}${same}`);
    }
    igraph.stop();
    return rows;
  },
};
