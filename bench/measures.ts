import { graphFrom } from '#shared/analysis/graph.ts';
import { must } from '#shared/kernel/result.ts';
import { cytoscapePeer } from './cytoscape-peer.ts';
import { graphologyPeer } from './graphology-peer.ts';
import { igraphPeer, NO_IGRAPH } from './igraph-peer.ts';
import { largeMap } from './large-engagement.ts';
import type { Bench } from './measurement.ts';
import { orgloomPeer } from './orgloom-peer.ts';
import { type Peer, SHARED_MEASURES, type SharedMeasure } from './peer.ts';
import { race } from './race.ts';
import { verdict } from './verdict.ts';

const DEPARTMENTS = 1_000;
const SERVICES = 10_000;

export const measuresBench: Bench = {
  id: 'measures',
  title: `each measure of ${DEPARTMENTS} departments and ${SERVICES} services, CPU time, one thread, beside igraph, graphology-metrics and cytoscape`,
  async run() {
    const whole = must(graphFrom(largeMap(DEPARTMENTS, SERVICES)));
    // The peers know one arc for each pair, so parallel services carry what the strongest does.
    const graph = { ...whole, load: whole.weight };
    const ours = orgloomPeer(graph);
    const igraph = await igraphPeer(graph);
    const others = [...(igraph === undefined ? [] : [igraph]), graphologyPeer(graph), cytoscapePeer(graph)];
    const rows = [row('', [ours.name, ...others.map(({ name }) => name)])];
    for (const measure of SHARED_MEASURES) rows.push(await compared(measure, ours, others));
    for (const peer of others) peer.stop();
    return igraph === undefined ? [...rows, NO_IGRAPH] : rows;
  },
};

async function compared(measure: SharedMeasure, ours: Peer, others: readonly Peer[]): Promise<string> {
  const running = [ours, ...others.filter(({ measures }) => measures.has(measure))];
  const times = await race(running, measure);
  const own = times.get(ours) ?? Number.NaN;
  const values = await ours.values(measure);
  const cells: string[] = [];
  for (const peer of others) {
    const time = times.get(peer);
    if (time === undefined) cells.push('-');
    else
      cells.push(`${shown(time)}, ${(own / time).toFixed(2)}${verdict(measure, values, await peer.values(measure))}`);
  }
  return row(measure, [shown(own), ...cells]);
}

const shown = (time: number): string => `${time < 1 ? time.toPrecision(2) : time.toFixed(1)} ms`;

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(22), ...cells.map((cell) => cell.padEnd(26))].join('').trimEnd();
}
