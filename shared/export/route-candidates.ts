import type { Point } from '#shared/model/department.ts';
import { connectorPath, isSideways, outward, polyline, sitePoint } from './connector-path.ts';
import { type ArrowForm, type Route, SITES, type Site } from './drawing.ts';
import { bottom, type Rect, right } from './rect.ts';

/** One way an arrow could go between two boxes, and what it costs by itself: 0 is a straight line between facing sides. */
export interface Candidate {
  readonly from: Site;
  readonly to: Site;
  readonly route: Route;
  readonly points: readonly Point[];
  readonly cost: number;
}

/** Pieces that a curve is taken as when it is compared with others. */
const STEPS = 6;
/** How far a turn must at least go before and after its corner, in map units. */
const ROOM = 14;
/** Ends are level within this, in map units: a slant that nobody sees. */
const LEVEL = 0.5;
/** What a way round costs besides where it has right angles: some programs draw it along its boxes. */
const SQUARE_ROUND = 1;
/** How far a way round leaves its boxes. */
const BULGES = [26, 56] as const;

const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;
const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

/** The coordinate that is `by` beyond the outermost of two boxes on one side. */
function beyond(side: Site, a: Rect, b: Rect, by: number): number {
  if (side === 'left') return Math.min(a.x, b.x) - by;
  if (side === 'right') return Math.max(right(a), right(b)) + by;
  return side === 'top' ? Math.min(a.y, b.y) - by : Math.max(bottom(a), bottom(b)) + by;
}

/** The routes that make sense from a site to a site, each with its own cost besides its length. */
function curvesBetween(start: Point, end: Point, from: Site, to: Site, a: Rect, b: Rect): readonly [Route, number][] {
  const way = minus(end, start);
  const length = Math.hypot(way.x, way.y) || 1;
  const leaves = dot(way, outward(from));
  const arrives = -dot(way, outward(to));
  const routes: [Route, number][] = [];
  const oblique = 2 - leaves / length - arrives / length;
  if (leaves / length > 0.2 && arrives / length > 0.2) routes.push([{ form: 'straight' }, oblique]);
  const sameAxis = isSideways(from) === isSideways(to);
  if (!sameAxis && leaves > ROOM && arrives > ROOM) routes.push([{ form: 'turn' }, 0.35]);
  if (sameAxis && from !== to && leaves > 2 * ROOM) {
    const middle = isSideways(from) ? (start.x + end.x) / 2 : (start.y + end.y) / 2;
    routes.push([{ form: 'double-turn', bend: middle }, 0.45]);
  }
  const across = isSideways(from) ? Math.abs(way.y) : Math.abs(way.x);
  if (from === to && across > 2 * ROOM) {
    for (const bulge of BULGES) routes.push([{ form: 'double-turn', bend: beyond(from, a, b, bulge) }, 1 + bulge / 90]);
  }
  return routes;
}

/** The same with other turns: bent arrows are straight only where their sites are level, straight ones always. */
function routesBetween(
  form: ArrowForm,
  ...ends: readonly [start: Point, end: Point, from: Site, to: Site, a: Rect, b: Rect]
): readonly [Route, number][] {
  const curves = curvesBetween(...ends);
  if (form === 'curved') return curves;
  if (form === 'straight') return curves.filter(([route]) => route.form === 'straight');
  const [start, end, from, to] = ends;
  const across = isSideways(from) ? end.y - start.y : end.x - start.x;
  return curves.flatMap(([route, cost]): [Route, number][] => {
    if (route.form === 'straight') return Math.abs(across) < LEVEL ? [[route, cost]] : [];
    return [[{ ...route, square: true }, cost + (from === to ? SQUARE_ROUND : 0)]];
  });
}

/** Every sensible way from box `a` to box `b`. Never empty: boxes that lie on one another get a straight line. */
export function routeCandidates(a: Rect, b: Rect, form: ArrowForm = 'curved'): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const from of SITES) {
    for (const to of SITES) {
      const [start, end] = [sitePoint(a, from), sitePoint(b, to)];
      for (const [route, cost] of routesBetween(form, start, end, from, to, a, b)) {
        const points = polyline(connectorPath({ start, end, from, to, route }), STEPS);
        candidates.push({ from, to, route, points, cost: cost + lengthOf(points) / 300 });
      }
    }
  }
  if (candidates.length > 0) return candidates;
  const points = [sitePoint(a, 'right'), sitePoint(b, 'left')];
  return [{ from: 'right', to: 'left', route: { form: 'straight' }, points, cost: 0 }];
}

function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) sum += Math.hypot(point.x - before.x, point.y - before.y);
  });
  return sum;
}
