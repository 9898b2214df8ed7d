import type { Wiring } from './wiring.ts';

/** What flows from a provider to a customer after what flows back is taken off; both are numbers of departments. */
interface Flow {
  readonly from: number;
  readonly to: number;
  /** > 0, in the unit of the wiring's pull. */
  readonly amount: number;
}

/** How often departments are moved along their free layers to where their arrows are short. */
const ROUNDS = 8;

function flowsOf({ from, to, pull, lean }: Wiring): readonly Flow[] {
  const flows: Flow[] = [];
  lean.forEach((leaning, tie) => {
    const [a, b] = [from[tie] as number, to[tie] as number];
    const amount = (pull[tie] as number) * Math.abs(leaning);
    if (leaning > 0) flows.push({ from: a, to: b, amount });
    if (leaning < 0) flows.push({ from: b, to: a, amount });
  });
  return flows;
}

/** Flows grouped by one of their ends. */
function by(flows: readonly Flow[], end: 'from' | 'to', count: number): readonly (readonly Flow[])[] {
  const groups: Flow[][] = Array.from({ length: count }, () => []);
  for (const flow of flows) groups[flow[end]]?.push(flow);
  return groups;
}

/**
 * Each department's place in a row where little flows backwards (Eades, Lin and Smyth 1993): who serves nobody goes last, who is
 * served by nobody first, and else first the one that gives most beyond what it gets.
 */
function inOrderOfFlow(flows: readonly Flow[], count: number): Int32Array {
  const outgoing = by(flows, 'from', count);
  const incoming = by(flows, 'to', count);
  const gives = outgoing.map((list) => list.length);
  const gets = incoming.map((list) => list.length);
  const balance = outgoing.map((list, at) => {
    const sum = (of: readonly Flow[]): number => of.reduce((total, { amount }) => total + amount, 0);
    return sum(list) - sum(incoming[at] ?? []);
  });
  const place = new Int32Array(count).fill(-1);
  const waiting = new Set(Array.from({ length: count }, (_, at) => at));
  let [first, last] = [0, count - 1];
  const take = (one: number, at: number): void => {
    place[one] = at;
    waiting.delete(one);
    for (const { to, amount } of outgoing[one] ?? []) {
      gets[to] = (gets[to] as number) - 1;
      balance[to] = (balance[to] as number) + amount;
    }
    for (const { from, amount } of incoming[one] ?? []) {
      gives[from] = (gives[from] as number) - 1;
      balance[from] = (balance[from] as number) - amount;
    }
  };
  while (waiting.size > 0) {
    let best = -1;
    let end: number | undefined;
    for (const one of waiting) {
      if (gives[one] === 0) {
        end = one;
        break;
      }
      if (gets[one] === 0) {
        best = one;
        break;
      }
      if (best === -1 || (balance[one] as number) > (balance[best] as number)) best = one;
    }
    if (end === undefined) take(best, first++);
    else take(end, last--);
  }
  return place;
}

/** The flows that lead onwards, the greatest first, as many as fit on `most` layers; with the layer of each department. */
function layered(flows: readonly Flow[], count: number, most: number) {
  /** Layers before and after each department that its flows need. */
  const before = new Int32Array(count);
  const after = new Int32Array(count);
  const next: number[][] = Array.from({ length: count }, () => []);
  const previous: number[][] = Array.from({ length: count }, () => []);
  const push = (start: number, depth: Int32Array, along: readonly (readonly number[])[]): void => {
    const waiting = [start];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      for (const other of along[one] ?? []) {
        if ((depth[other] as number) > (depth[one] as number)) continue;
        depth[other] = (depth[one] as number) + 1;
        waiting.push(other);
      }
    }
  };
  const kept = flows.filter(({ from, to }) => {
    if ((before[from] as number) + 1 + (after[to] as number) >= most) return false;
    next[from]?.push(to);
    previous[to]?.push(from);
    push(from, before, next);
    push(to, after, previous);
    return true;
  });
  return { kept, layer: before };
}

/** Moves departments within the layers that their neighbours leave free: towards where most of their flow is. */
function tighten(layer: Int32Array, flows: readonly Flow[]): void {
  const outgoing = by(flows, 'from', layer.length);
  const incoming = by(flows, 'to', layer.length);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    layer.forEach((now, one) => {
      const [out, back] = [outgoing[one] ?? [], incoming[one] ?? []];
      const wish = [...out, ...back].reduce((sum, flow) => sum + (flow.from === one ? flow.amount : -flow.amount), 0);
      const earliest = back.reduce((least, { from }) => Math.max(least, (layer[from] as number) + 1), 0);
      const latest = out.reduce((most, { to }) => Math.min(most, (layer[to] as number) - 1), Number.POSITIVE_INFINITY);
      const goal = wish > 0 && Number.isFinite(latest) ? latest : wish < 0 ? earliest : now;
      if (goal === now) return;
      layer[one] = goal;
      moved = true;
    });
    if (!moved) return;
  }
}

/**
 * The layer of each department, from 0, so that providers stand before their customers. Where the services run in no circle
 * every flow leads onwards, on however many layers; else the greatest do, on at most `most`.
 */
export function layersOf(wiring: Wiring, most: number): Int32Array {
  const count = wiring.ids.length;
  const flows = flowsOf(wiring);
  const place = inOrderOfFlow(flows, count);
  const forward = flows.filter(({ from, to }) => (place[from] as number) < (place[to] as number));
  const straight = forward.length === flows.length;
  const sorted = forward.toSorted((a, b) => b.amount - a.amount || a.from - b.from || a.to - b.to);
  const { kept, layer } = layered(sorted, count, straight ? Number.POSITIVE_INFINITY : most);
  tighten(layer, kept);
  spreadLoose(layer, wiring);
  return layer;
}

/** Departments without any service go where the fewest stand. */
function spreadLoose(layer: Int32Array, { start }: Wiring): void {
  const isLoose = (one: number): boolean => start[one] === start[one + 1];
  const crowd = new Int32Array(layer.reduce((most, at) => Math.max(most, at), 0) + 1);
  layer.forEach((at, one) => {
    if (!isLoose(one)) crowd[at] = (crowd[at] as number) + 1;
  });
  layer.forEach((_, one) => {
    if (!isLoose(one)) return;
    const emptiest = crowd.indexOf(Math.min(...crowd));
    layer[one] = emptiest;
    crowd[emptiest] = (crowd[emptiest] as number) + 1;
  });
}
