import { OPEN } from './floor.ts';
import type { Wiring } from './wiring.ts';

/** Rows of a picture in columns that belong to one division, or to several that never share a column, or to all of none. */
export type Lane = readonly number[];

/** The divisions by lane, lanes with much to do with each other side by side. `layer` and `zoneOf` go by department. */
export function lanesOf(wiring: Wiring, zoneOf: Int32Array, layer: Int32Array): readonly Lane[] {
  const spans = new Map<number, { first: number; last: number }>();
  zoneOf.forEach((zone, one) => {
    const at = layer[one] as number;
    const { first, last } = spans.get(zone) ?? { first: at, last: at };
    spans.set(zone, { first: Math.min(first, at), last: Math.max(last, at) });
  });
  const lanes: { readonly zones: number[]; last: number }[] = [];
  const divisions = [...spans].filter(([zone]) => zone !== OPEN).sort(([a, x], [b, y]) => x.first - y.first || a - b);
  for (const [zone, { first, last }] of divisions) {
    const free = lanes.find((lane) => lane.last < first);
    if (free === undefined) lanes.push({ zones: [zone], last });
    else {
      free.zones.push(zone);
      free.last = last;
    }
  }
  const all = lanes.map(({ zones }) => zones);
  return ordered(wiring, zoneOf, spans.has(OPEN) ? [...all, [OPEN]] : all);
}

/** Exchanges two lanes as long as that brings much-tied ones nearer. */
function ordered(wiring: Wiring, zoneOf: Int32Array, lanes: readonly Lane[]): readonly Lane[] {
  const count = lanes.length;
  const laneOf = new Map(lanes.flatMap((lane, at) => lane.map((zone) => [zone, at])));
  const pulls = new Float64Array(count * count);
  wiring.pull.forEach((pull, tie) => {
    const a = laneOf.get(zoneOf[wiring.from[tie] as number] as number) ?? 0;
    const b = laneOf.get(zoneOf[wiring.to[tie] as number] as number) ?? 0;
    for (const key of [a * count + b, b * count + a]) pulls[key] = (pulls[key] as number) + pull;
  });
  const place = lanes.map((_, at) => at);
  const price = (): number =>
    pulls.reduce((sum, pull, key) => {
      const [a, b] = [Math.floor(key / count), key % count];
      return sum + pull * Math.abs((place[a] as number) - (place[b] as number));
    }, 0);
  let cost = price();
  for (let better = true; better; ) {
    better = false;
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const [one, two] = [place[a] as number, place[b] as number];
        [place[a], place[b]] = [two, one];
        const next = price();
        if (next < cost - 1e-9) {
          cost = next;
          better = true;
        } else [place[a], place[b]] = [one, two];
      }
    }
  }
  return lanes
    .map((lane, at) => ({ lane, at: place[at] as number }))
    .sort((a, b) => a.at - b.at)
    .map(({ lane }) => lane);
}
