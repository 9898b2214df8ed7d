import type { Graph } from './graph.ts';

/** What an arc can carry: its weight, or 1, so that the flow counts ways without a common service. */
export type Capacity = 'weight' | 'arc';

export interface MaxFlow {
  /** What can reach one department from the other at once, in the unit of the capacity; 0 where no chain leads there. */
  readonly flow: number;
  /** Arcs, in order, whose capacities together are the flow and without which no chain is left: the narrowest place. */
  readonly cut: readonly number[];
}

/**
 * How well the supply of `to` from `from` (two numbers of the graph that differ) withstands the loss of services: the greatest flow
 * between them and the cut that limits it. With capacity `arc` it is the number of independent routes. By shortest augmenting ways,
 * level by level, so that it ends for fractions too.
 * Sources: Ford & Fulkerson, Maximal flow through a network, Can. J. Math. 8, 1956, 399-404; Dinic, Soviet Math. Dokl. 11, 1970, 1277-1280.
 */
export function maxFlow(graph: Graph, from: number, to: number, capacity: Capacity): MaxFlow {
  const network = networkOf(graph, capacity);
  let flow = 0;
  let level = levelsFrom(network, from);
  while (level[to] !== UNREACHED) {
    flow += blockingFlow(network, level, from, to);
    level = levelsFrom(network, from);
  }
  const cut = Array.from(graph.provider.keys()).filter((arc) => {
    const [there, here] = [level[graph.customer[arc] as number], level[graph.provider[arc] as number]];
    return here !== UNREACHED && there === UNREACHED;
  });
  return { flow, cut };
}

const UNREACHED = -1;

/** Two links for an arc, one each way: link 2a along arc a, link 2a + 1 back, whose room is what flows along the arc. */
interface Network {
  /** Links `links[first[v]]` up to `links[first[v + 1]]` leave department v. */
  readonly first: Uint32Array;
  readonly links: Uint32Array;
  readonly end: Uint32Array;
  readonly room: Float64Array;
}

function networkOf({ departments, provider, customer, weight }: Graph, capacity: Capacity): Network {
  const first = new Uint32Array(departments.length + 1);
  const end = new Uint32Array(2 * provider.length);
  const room = new Float64Array(end.length);
  for (const [arc, p] of provider.entries()) {
    const c = customer[arc] as number;
    end[2 * arc] = c;
    end[2 * arc + 1] = p;
    room[2 * arc] = capacity === 'weight' ? (weight[arc] as number) : 1;
    for (const v of [p, c]) first[v + 1] = (first[v + 1] as number) + 1;
  }
  for (let v = 0; v < departments.length; v++) first[v + 1] = (first[v + 1] as number) + (first[v] as number);
  const next = first.slice();
  const links = new Uint32Array(end.length);
  for (let link = 0; link < end.length; link++) {
    const v = end[link ^ 1] as number;
    const place = next[v] as number;
    links[place] = link;
    next[v] = place + 1;
  }
  return { first, links, end, room };
}

/** Steps from a department over links with room, `UNREACHED` where none lead. */
function levelsFrom({ first, links, end, room }: Network, source: number): Int32Array {
  const level = new Int32Array(first.length - 1).fill(UNREACHED);
  const queue = [source];
  level[source] = 0;
  for (const v of queue) {
    for (let place = first[v] as number; place < (first[v + 1] as number); place++) {
      const link = links[place] as number;
      const u = end[link] as number;
      if (room[link] === 0 || level[u] !== UNREACHED) continue;
      level[u] = (level[v] as number) + 1;
      queue.push(u);
    }
  }
  return level;
}

/** Fills every shortest way, walking forward and, from a dead end, back; says how much came through. */
function blockingFlow({ first, links, end, room }: Network, level: Int32Array, from: number, to: number): number {
  const next = first.slice();
  const way: number[] = [];
  let flow = 0;
  for (let v = from; ; ) {
    if (v === to) {
      const least = way.reduce((low, link) => Math.min(low, room[link] as number), Number.POSITIVE_INFINITY);
      for (const link of way) {
        room[link] = (room[link] as number) - least;
        room[link ^ 1] = (room[link ^ 1] as number) + least;
      }
      flow += least;
      way.length = way.findIndex((link) => room[link] === 0);
      v = way.length === 0 ? from : (end[way.at(-1) as number] as number);
      continue;
    }
    const place = next[v] as number;
    if (place < (first[v + 1] as number)) {
      const link = links[place] as number;
      const u = end[link] as number;
      if (room[link] !== 0 && level[u] === (level[v] as number) + 1) {
        way.push(link);
        v = u;
      } else next[v] = place + 1;
      continue;
    }
    const last = way.pop();
    if (last === undefined) return flow;
    v = end[last ^ 1] as number;
    next[v] = (next[v] as number) + 1;
  }
}
