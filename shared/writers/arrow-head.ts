import type { Path, PathPiece } from '#shared/export/connector-path.ts';
import type { Point } from '#shared/export/rect.ts';

/** A triangle as Office draws a medium arrow head: three line widths long and wide, of a line of at least 2.6. */
export interface ArrowHead {
  readonly path: Path;
  readonly length: number;
}

const WIDTHS = 3;
const THINNEST = 2.6;

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
const far = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The point before the end of a path that its direction there comes from. */
function before({ from, pieces }: Path): Point {
  const last = pieces.at(-1);
  const start = pieces.at(-2)?.to ?? from;
  return last?.controls?.[1] ?? start;
}

export function arrowHead(path: Path, width: number): ArrowHead {
  const tip = path.pieces.at(-1)?.to ?? path.from;
  const length = WIDTHS * Math.max(THINNEST, width);
  const back = before(path);
  const reach = far(back, tip) || 1;
  const [ux, uy] = [(tip.x - back.x) / reach, (tip.y - back.y) / reach];
  const foot = { x: tip.x - ux * length, y: tip.y - uy * length };
  const half = length / 2;
  const corner = (side: number): Point => ({ x: foot.x - uy * half * side, y: foot.y + ux * half * side });
  return { path: { from: tip, pieces: [{ to: corner(1) }, { to: corner(-1) }] }, length };
}

/** A piece up to the share `t` of it (de Casteljau's construction). */
function part(from: Point, { controls, to }: PathPiece, t: number): PathPiece {
  if (controls === undefined) return { to: between(from, to, t) };
  const [a, b, c] = [between(from, controls[0], t), between(controls[0], controls[1], t), between(controls[1], to, t)];
  const [d, e] = [between(a, b, t), between(b, c, t)];
  return { controls: [a, d], to: between(d, e, t) };
}

/** The path ended about `by` earlier, so that a thick line does not show beyond the tip of its head. */
export function shortened(path: Path, by: number): Path {
  const last = path.pieces.at(-1);
  if (last === undefined) return path;
  const start = path.pieces.at(-2)?.to ?? path.from;
  const end = last.to;
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (far(part(start, last, middle).to, end) > by) low = middle;
    else high = middle;
  }
  return { from: path.from, pieces: [...path.pieces.slice(0, -1), part(start, last, low)] };
}
