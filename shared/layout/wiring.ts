import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** Who is tied to whom, as numbers: departments are indices into `ids`, and all services between two departments are one tie. */
export interface Wiring {
  readonly ids: readonly DepartmentId[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How strongly a tie wants to be short: at least 0.5, about 1 on average. */
  readonly pull: Float64Array;
  /** How one-sidedly it serves: 1 only `from` serves `to`, 0 evenly both ways, -1 only back. */
  readonly lean: Float64Array;
  /** The ties of department `d` are `ties[start[d]]` up to but without `ties[start[d + 1]]`. */
  readonly start: Int32Array;
  readonly ties: Int32Array;
}

interface Tie {
  readonly from: number;
  readonly to: number;
  forth: number;
  back: number;
}

function tiesOf(content: MapContent, index: ReadonlyMap<DepartmentId, number>): readonly Tie[] {
  const ties = new Map<number, Tie>();
  for (const service of content.services.values()) {
    const provider = index.get(service.provider);
    const customer = index.get(service.customer);
    if (provider === undefined || customer === undefined || provider === customer) continue;
    const from = Math.min(provider, customer);
    const to = Math.max(provider, customer);
    const key = from * index.size + to;
    const tie = ties.get(key) ?? { from, to, forth: 0, back: 0 };
    if (provider === from) tie.forth += service.weight;
    else tie.back += service.weight;
    ties.set(key, tie);
  }
  return [...ties.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The ties among these departments; services to others are left out. */
export function wire(content: MapContent, ids: readonly DepartmentId[]): Wiring {
  const ties = tiesOf(content, new Map(ids.map((id, at) => [id, at])));
  const total = ties.reduce((sum, tie) => sum + tie.forth + tie.back, 0);
  const mean = total / Math.max(1, ties.length);
  const from = Int32Array.from(ties, (tie) => tie.from);
  const to = Int32Array.from(ties, (tie) => tie.to);
  return {
    ids,
    from,
    to,
    // The square root keeps one giant volume from flattening all other wishes.
    pull: Float64Array.from(ties, (tie) => 0.5 + 0.5 * Math.sqrt((tie.forth + tie.back) / mean)),
    lean: Float64Array.from(ties, (tie) => (tie.forth - tie.back) / (tie.forth + tie.back)),
    ...tiesByEnd(from, to, ids.length),
  };
}

/** For each end the ties that it has: `ties[start[d]]` up to but without `ties[start[d + 1]]`. */
export function tiesByEnd(from: Int32Array, to: Int32Array, count: number): Pick<Wiring, 'start' | 'ties'> {
  const start = new Int32Array(count + 1);
  for (const end of [...from, ...to]) start[end + 1] = (start[end + 1] as number) + 1;
  for (let at = 1; at < start.length; at++) start[at] = (start[at] as number) + (start[at - 1] as number);
  const filled = start.slice();
  const ties = new Int32Array(2 * from.length);
  from.forEach((one, tie) => {
    for (const end of [one, to[tie] as number]) {
      ties[filled[end] as number] = tie;
      filled[end] = (filled[end] as number) + 1;
    }
  });
  return { start, ties };
}
