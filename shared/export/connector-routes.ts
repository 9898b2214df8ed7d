import type { Point } from '#shared/model/department.ts';
import type { Glue } from './drawing.ts';
import { boundsOfPoints, grown, overlaps, type Rect } from './rect.ts';
import { type Candidate, routeCandidates } from './route-candidates.ts';
import { crosses, distance, entersRect, type Segment, segmentsOf } from './segment.ts';

/** An arrow that needs a way: names of the boxes at its ends. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
}

/** What a fault costs; 1 is about 300 units of way. */
const COST = {
  throughBox: 9,
  throughOwnBox: 12,
  along: 7,
  crossing: 0.22,
  overText: 1.8,
  sharedSite: 0.12,
  /** One arrow ends where another begins. */
  mixedSite: 0.5,
  /** It does so from the same direction, so that the other one seems to have two heads. */
  twoHeads: 2,
} as const;
/** Arrows nearer than this run into one another. */
const NEAR = 7;
/** Arrows that meet at a site are near there by nature. */
const MEETING = 30;
/** Beyond this many arrows each takes the best way past the boxes, without a look at the other arrows. */
const MOST_COMPARED = 400;

interface Laid extends Candidate {
  readonly wanted: Wanted;
  readonly box: Rect;
  readonly segments: readonly Segment[];
}

function lay(wanted: Wanted, candidate: Candidate): Laid {
  const box = boundsOfPoints(candidate.points) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { ...candidate, wanted, box: grown(box, NEAR), segments: segmentsOf(candidate.points) };
}

function costOfBoxes(laid: Laid, boxes: ReadonlyMap<string, Rect>, texts: readonly Rect[]): number {
  let cost = 0;
  for (const text of texts) {
    if (overlaps(laid.box, text) && laid.segments.some((segment) => entersRect(segment, text))) cost += COST.overText;
  }
  for (const [name, rect] of boxes) {
    const own = name === laid.wanted.from || name === laid.wanted.to;
    const area = own ? grown(rect, -2) : grown(rect, 6);
    if (!overlaps(laid.box, area)) continue;
    if (laid.segments.some((segment) => entersRect(segment, area))) cost += own ? COST.throughOwnBox : COST.throughBox;
  }
  return cost;
}

/** Evenly spread points of a way, without those next to its ends. */
function spread(points: readonly Point[]): readonly Point[] {
  const ends = [points[0], points.at(-1)].filter((end) => end !== undefined);
  const inner: Point[] = [];
  for (const { a, b } of segmentsOf(points)) {
    const count = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / 16));
    for (let step = 0; step < count; step++) {
      const t = (step + 0.5) / count;
      inner.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    }
  }
  return inner.filter((point) => ends.every((end) => Math.hypot(point.x - end.x, point.y - end.y) > MEETING));
}

/** The way out of the box at the start or the end of an arrow, a unit vector. */
function leaving(points: readonly Point[], end: 'from' | 'to'): Point {
  const [at, next] = end === 'from' ? [points[0], points[1]] : [points.at(-1), points.at(-2)];
  if (at === undefined || next === undefined) return { x: 0, y: 0 };
  const length = Math.hypot(next.x - at.x, next.y - at.y) || 1;
  return { x: (next.x - at.x) / length, y: (next.y - at.y) / length };
}

function costOfMeeting(a: Laid, aEnd: 'from' | 'to', b: Laid, bEnd: 'from' | 'to'): number {
  if (a.wanted[aEnd] !== b.wanted[bEnd] || a[aEnd] !== b[bEnd]) return 0;
  if (aEnd === bEnd) return COST.sharedSite;
  const [one, two] = [leaving(a.points, aEnd), leaving(b.points, bEnd)];
  return COST.mixedSite + (one.x * two.x + one.y * two.y > 0.94 ? COST.twoHeads : 0);
}

const ENDS = ['from', 'to'] as const;

function costOfSites(a: Laid, b: Laid): number {
  let cost = 0;
  for (const aEnd of ENDS) for (const bEnd of ENDS) cost += costOfMeeting(a, aEnd, b, bEnd);
  return cost;
}

function costOfOthers(laid: Laid, others: Iterable<Laid>): number {
  const inner = spread(laid.points);
  let cost = 0;
  let along = 0;
  for (const other of others) {
    cost += costOfSites(laid, other);
    if (!overlaps(laid.box, other.box)) continue;
    for (const segment of laid.segments) {
      for (const passing of other.segments) if (crosses(segment, passing)) cost += COST.crossing;
    }
    const near = inner.filter((point) => other.segments.some((segment) => distance(point, segment) < NEAR));
    // A single near point is a crossing; from two on they run along each other.
    if (near.length > 1) along += near.length / inner.length;
  }
  return cost + Math.min(3, along) * COST.along;
}

/** The chosen way of an arrow, ready to be glued. */
export interface Chosen {
  readonly from: Glue;
  readonly to: Glue;
  readonly route: Candidate['route'];
  readonly points: readonly Point[];
}

/**
 * Chooses a way for each arrow, in the order given (the most important first): past the boxes and, where it can, the
 * texts, apart from the other arrows, short, with few crossings. Greedy, then each once more in view of all the others. The result has the order of
 * `arrows`. Time grows with the square of the arrows up to 400, then linearly.
 */
export function routeConnectors(
  boxes: ReadonlyMap<string, Rect>,
  texts: readonly Rect[],
  arrows: readonly Wanted[],
): readonly Chosen[] {
  const compared = arrows.length <= MOST_COMPARED;
  const options = arrows.map((wanted) => {
    const [a, b] = [boxes.get(wanted.from), boxes.get(wanted.to)];
    if (a === undefined || b === undefined)
      throw new Error(`an arrow without its boxes: ${wanted.from} > ${wanted.to}`);
    return routeCandidates(a, b).map((candidate) => {
      const laid = lay(wanted, candidate);
      return { laid, cost: candidate.cost + costOfBoxes(laid, boxes, texts) };
    });
  });
  const chosen = new Map<number, Laid>();
  for (const _round of compared ? [1, 2] : [1]) {
    options.forEach((ways, index) => {
      chosen.delete(index);
      let best: { laid: Laid; cost: number } | undefined;
      for (const { laid, cost } of [...ways].sort((a, b) => a.cost - b.cost)) {
        if (best !== undefined && cost >= best.cost) break;
        const total = cost + (compared ? costOfOthers(laid, chosen.values()) : 0);
        if (best === undefined || total < best.cost) best = { laid, cost: total };
      }
      if (best !== undefined) chosen.set(index, best.laid);
    });
  }
  return arrows.map((wanted, index) => {
    const laid = chosen.get(index);
    if (laid === undefined) throw new Error(`an arrow without a way: ${wanted.from} > ${wanted.to}`);
    return {
      from: { shape: wanted.from, site: laid.from },
      to: { shape: wanted.to, site: laid.to },
      route: laid.route,
      points: laid.points,
    };
  });
}
