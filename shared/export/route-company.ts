import type { Point } from '#shared/model/department.ts';
import { overlaps, type Rect } from './rect.ts';
import type { Candidate } from './route-candidates.ts';
import { crosses, isNear, type Segment, segmentsOf } from './segment.ts';

/** One way of an arrow, with what is asked of it again and again. */
export interface Laid extends Candidate {
  readonly wanted: { readonly from: string; readonly to: string };
  /** Around it, with `NEAR` to spare. */
  readonly box: Rect;
  readonly segments: readonly Segment[];
  readonly inner: readonly Point[];
}

/** Arrows nearer than this run into one another. */
export const NEAR = 7;
/** Arrows that meet at a site are near there by nature. */
const MEETING = 30;

/** What a fault costs; 1 is about 300 units of way. */
const COST = {
  along: 7,
  crossing: 0.22,
  sharedSite: 0.12,
  /** One arrow ends where another begins. */
  mixedSite: 0.5,
  /** It does so from the same direction, so that the other one seems to have two heads. */
  twoHeads: 3,
} as const;
/** Running along others counts up to this many times the whole way. */
const MOST_ALONG = 3;

/** Evenly spread points of a way, without those next to its ends. */
export function spread(points: readonly Point[]): readonly Point[] {
  const ends = [points[0], points.at(-1)].filter((end) => end !== undefined);
  const inner: Point[] = [];
  for (const { a, b } of segmentsOf(points)) {
    const count = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / 16));
    for (let step = 0; step < count; step++) {
      const t = (step + 0.5) / count;
      const point = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
      if (ends.every((end) => Math.hypot(point.x - end.x, point.y - end.y) > MEETING)) inner.push(point);
    }
  }
  return inner;
}

const ENDS = ['from', 'to'] as const;
type End = (typeof ENDS)[number];

/** The way out of the box at the start or the end of an arrow, a unit vector. */
function leaving(points: readonly Point[], end: End): Point {
  const [at, next] = end === 'from' ? [points[0], points[1]] : [points.at(-1), points.at(-2)];
  if (at === undefined || next === undefined) return { x: 0, y: 0 };
  const length = Math.hypot(next.x - at.x, next.y - at.y) || 1;
  return { x: (next.x - at.x) / length, y: (next.y - at.y) / length };
}

function costOfMeeting(a: Laid, aEnd: End, b: Laid, bEnd: End): number {
  if (a[aEnd] !== b[bEnd] || a.wanted[aEnd] !== b.wanted[bEnd]) return 0;
  if (aEnd === bEnd) return COST.sharedSite;
  const [one, two] = [leaving(a.points, aEnd), leaving(b.points, bEnd)];
  return COST.mixedSite + (one.x * two.x + one.y * two.y > 0.94 ? COST.twoHeads : 0);
}

function costOfSites(a: Laid, b: Laid): number {
  let cost = 0;
  for (const aEnd of ENDS) for (const bEnd of ENDS) cost += costOfMeeting(a, aEnd, b, bEnd);
  return cost;
}

const inside = ({ x, y }: Point, box: Rect): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Share of a way that runs along another one. A single near point is a crossing. */
function shareAlong(laid: Laid, other: Laid): number {
  let near = 0;
  for (const point of laid.inner) {
    if (!inside(point, other.box)) continue;
    for (const segment of other.segments) {
      if (!isNear(point, segment, NEAR)) continue;
      near++;
      break;
    }
  }
  return near > 1 ? near / laid.inner.length : 0;
}

/** What a way costs beside the ways of the other arrows; stops counting above `limit`. */
export function costOfCompany(laid: Laid, others: Iterable<Laid>, limit: number): number {
  let cost = 0;
  let along = 0;
  for (const other of others) {
    cost += costOfSites(laid, other);
    if (!overlaps(laid.box, other.box)) continue;
    for (const segment of laid.segments) {
      for (const passing of other.segments) if (crosses(segment, passing)) cost += COST.crossing;
    }
    along = Math.min(MOST_ALONG, along + shareAlong(laid, other));
    if (cost + along * COST.along > limit) break;
  }
  return cost + along * COST.along;
}
