import type { Peer, SharedMeasure } from './peer.ts';

const ROUNDS = 9;
/** Milliseconds into which the rounds of each must fit; of whoever takes longer the first run counts. */
const LONGEST = 4_000;
/** What takes less is timed several times over, so that the clock does not count. */
const SHORTEST = 10;
/** Milliseconds of work that let a compiler see what it has to do. */
const WARM_UP = 200;
const MOST_RUNS = 5_000;

/** The middle of the times that each took for one measure, in milliseconds: in turns, and each round begins with another. */
export async function race(peers: readonly Peer[], measure: SharedMeasure): Promise<ReadonlyMap<Peer, number>> {
  const plans = new Map<Peer, { readonly rounds: number; readonly repeats: number; readonly times: number[] }>();
  for (const peer of peers) {
    const once = await warmUp(peer, measure);
    const repeats = Math.min(1_000, Math.max(1, Math.ceil(SHORTEST / once)));
    const rounds = Math.min(ROUNDS, Math.floor(LONGEST / once));
    plans.set(peer, { rounds, repeats, times: rounds === 0 ? [once] : [] });
  }
  for (let round = 0; round < ROUNDS; round++) {
    const first = round % peers.length;
    for (const peer of [...peers.slice(first), ...peers.slice(0, first)]) {
      const plan = plans.get(peer);
      if (plan === undefined || round >= plan.rounds) continue;
      plan.times.push(await peer.time(measure, plan.repeats));
    }
  }
  return new Map([...plans].map(([peer, { times }]) => [peer, middle(times)]));
}

/** Says how long one takes at the end. */
async function warmUp(peer: Peer, measure: SharedMeasure): Promise<number> {
  let once = 0;
  for (let [spent, runs] = [0, 0]; spent < WARM_UP && runs < MOST_RUNS; spent += once, runs++) {
    once = await peer.time(measure, 1);
  }
  return once;
}

function middle(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
