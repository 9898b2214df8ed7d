import type { Point } from '#shared/model/department.ts';
import type { Route, Site } from './drawing.ts';
import { bottom, centre, type Rect, right } from './rect.ts';

/** A straight piece, or a cubic Bézier piece with its two control points. */
export interface PathPiece {
  readonly controls?: readonly [Point, Point];
  readonly to: Point;
}

export interface Path {
  readonly from: Point;
  readonly pieces: readonly PathPiece[];
}

export interface RoutedEnds {
  readonly start: Point;
  readonly end: Point;
  readonly from: Site;
  readonly to: Site;
  readonly route: Route;
}

export const isSideways = (site: Site): boolean => site === 'left' || site === 'right';

/** The way out of a shape at a site, a unit vector. */
export function outward(site: Site): Point {
  if (isSideways(site)) return { x: site === 'right' ? 1 : -1, y: 0 };
  return { x: 0, y: site === 'bottom' ? 1 : -1 };
}

export function sitePoint(rect: Rect, site: Site): Point {
  const middle = centre(rect);
  if (isSideways(site)) return { x: site === 'right' ? right(rect) : rect.x, y: middle.y };
  return { x: middle.x, y: site === 'bottom' ? bottom(rect) : rect.y };
}

const flipped = (point: Point): Point => ({ x: point.y, y: point.x });

/** Pieces of a way that leaves horizontally; curves as in Office's curvedConnector2 and curvedConnector3. */
function sidewaysPieces(a: Point, b: Point, route: Exclude<Route, { form: 'straight' }>): PathPiece[] {
  if (route.square === true) return squarePieces(a, b, route.form === 'turn' ? b.x : route.bend);
  if (route.form === 'turn') {
    return [
      {
        controls: [
          { x: (a.x + b.x) / 2, y: a.y },
          { x: b.x, y: (a.y + b.y) / 2 },
        ],
        to: b,
      },
    ];
  }
  const { bend } = route;
  const at = (share: number) => ({ x: bend, y: a.y + (b.y - a.y) * share });
  return [
    { controls: [{ x: (a.x + bend) / 2, y: a.y }, at(0.25)], to: at(0.5) },
    { controls: [at(0.75), { x: (b.x + bend) / 2, y: b.y }], to: b },
  ];
}

/** The same in right angles, as in bentConnector2 and bentConnector3: the run across stands at `x`. */
function squarePieces(a: Point, b: Point, x: number): PathPiece[] {
  const corners = [
    { x, y: a.y },
    { x, y: b.y },
  ];
  const last = corners[1];
  return [...(last?.x === b.x ? corners.slice(0, 1) : corners), b].map((to) => ({ to }));
}

/** The line that a connector draws, exactly as Office draws it. */
export function connectorPath({ start, end, from, route }: RoutedEnds): Path {
  if (route.form === 'straight') return { from: start, pieces: [{ to: end }] };
  if (isSideways(from)) return { from: start, pieces: sidewaysPieces(start, end, route) };
  const pieces = sidewaysPieces(flipped(start), flipped(end), route).map(({ controls, to }) => ({
    to: flipped(to),
    ...(controls && { controls: [flipped(controls[0]), flipped(controls[1])] as const }),
  }));
  return { from: start, pieces };
}

function pointOn(from: Point, { controls, to }: PathPiece, t: number): Point {
  const [c1, c2] = controls ?? [from, to];
  const u = 1 - t;
  const mix = (axis: 'x' | 'y') =>
    u ** 3 * from[axis] + 3 * u * u * t * c1[axis] + 3 * u * t * t * c2[axis] + t ** 3 * to[axis];
  return { x: mix('x'), y: mix('y') };
}

/** The point at a share of the way, 0 to 1, each piece counted alike. */
export function pointAlong(path: Path, share: number): Point {
  const index = Math.min(path.pieces.length - 1, Math.floor(share * path.pieces.length));
  const piece = path.pieces[index];
  if (piece === undefined) return path.from;
  return pointOn(path.pieces[index - 1]?.to ?? path.from, piece, share * path.pieces.length - index);
}

/** Points along a path, both ends included: `steps` straight pieces for each curved one. */
export function polyline(path: Path, steps: number): readonly Point[] {
  const points: Point[] = [path.from];
  let from = path.from;
  for (const piece of path.pieces) {
    const count = piece.controls === undefined ? 1 : steps;
    for (let step = 1; step <= count; step++)
      points.push(step === count ? piece.to : pointOn(from, piece, step / count));
    from = piece.to;
  }
  return points;
}
