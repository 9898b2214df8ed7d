import type { LitPair } from '#renderer/state/lit-pair.ts';
import { departmentBox } from '#shared/export/department-box.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

export interface SketchBox {
  readonly id: string;
  readonly name: string;
  /** The middle, in map units, as all that follows. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly end: 'provider' | 'customer' | undefined;
}

export interface SketchArrow {
  readonly from: Point;
  readonly to: Point;
  /** There is such a service; else it is only asked about. */
  readonly recorded: boolean;
}

export interface PairSketch {
  /** `x y width height` round all departments. */
  readonly frame: string;
  readonly boxes: readonly SketchBox[];
  /** There, and back where the other serves the first too. */
  readonly arrows: readonly SketchArrow[];
}

const MARGIN = 80;

/** The map with two departments lit up and what they provide to one another. Departments without a place are left out. */
export function pairSketch(
  { departments, services }: MapContent,
  pair: LitPair | undefined,
  language: Language,
): PairSketch {
  const endOf = (id: string) => (id === pair?.provider ? 'provider' : id === pair?.customer ? 'customer' : undefined);
  const boxes = [...departments.values()].flatMap((row): readonly SketchBox[] => {
    if (row.position === undefined) return [];
    const name = nameIn(row, language);
    const { width, height } = departmentBox(name);
    return [{ id: row.id, name, at: row.position, width, height, end: endOf(row.id) }];
  });
  const [from, to] = (['provider', 'customer'] as const).map((end) => boxes.find((box) => box.end === end));
  const has = (a: string, b: string): boolean =>
    [...services.values()].some(({ provider, customer }) => provider === a && customer === b);
  const arrows: SketchArrow[] = [];
  if (from !== undefined && to !== undefined) {
    arrows.push({ ...between(from, to), recorded: has(from.id, to.id) });
    if (has(to.id, from.id)) arrows.push({ ...between(to, from), recorded: true });
  }
  return { frame: frameOf(boxes), boxes, arrows };
}

/** From the edge of one box to the edge of the other. */
function between(a: SketchBox, b: SketchBox): Pick<SketchArrow, 'from' | 'to'> {
  const [dx, dy] = [b.at.x - a.at.x, b.at.y - a.at.y];
  const long = Math.hypot(dx, dy) || 1;
  // To the right of the way, so that there and back stand beside one another.
  const [aside, across] = [(-dy / long) * 14, (dx / long) * 14];
  const edge = ({ at, width, height }: SketchBox, sign: 1 | -1): Point => {
    const reach = Math.min(width / 2 / (Math.abs(dx) || 1e-9), height / 2 / (Math.abs(dy) || 1e-9), 0.45);
    return { x: at.x + sign * dx * reach + aside, y: at.y + sign * dy * reach + across };
  };
  return { from: edge(a, 1), to: edge(b, -1) };
}

function frameOf(boxes: readonly SketchBox[]): string {
  const [first] = boxes;
  if (first === undefined) return '0 0 1 1';
  const left = Math.min(...boxes.map(({ at, width }) => at.x - width / 2)) - MARGIN;
  const top = Math.min(...boxes.map(({ at, height }) => at.y - height / 2)) - MARGIN;
  const right = Math.max(...boxes.map(({ at, width }) => at.x + width / 2)) + MARGIN;
  const bottom = Math.max(...boxes.map(({ at, height }) => at.y + height / 2)) + MARGIN;
  return `${left} ${top} ${right - left} ${bottom - top}`;
}
