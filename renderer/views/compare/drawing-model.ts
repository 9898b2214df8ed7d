import type { Comparison } from '#shared/analysis/compare.ts';
import type { Fate } from '#shared/export/comparison-words.ts';
import { departmentBox } from '#shared/export/department-box.ts';
import { labelLines } from '#shared/export/label.ts';
import type { Language } from '#shared/kernel/language.ts';
import { layOut } from '#shared/layout/layout.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { SCALE_MAX, type ServiceId } from '#shared/model/service.ts';

/** Boxes and names are larger than on the map, for the drawing is small; departments stand far enough apart for it. */
const LARGER = 1.25;
const WIDEST = 190;
export const SKETCH_FONT = 25;
export const SKETCH_LINE = 28;

/** A part of the plane in map units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnBox extends Frame {
  readonly id: DepartmentId;
  readonly name: string;
  /** One or two; a longer name ends in an ellipsis. */
  readonly lines: readonly string[];
  readonly fate: Fate | undefined;
  readonly external: boolean;
}

export interface DrawnArrow {
  readonly id: ServiceId;
  readonly from: Point;
  /** Where the head ends, at the border of the customer's box. */
  readonly to: Point;
  readonly width: number;
  readonly fate: Fate | undefined;
}

export interface MapDrawing {
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
}

/** What becomes of each row, by its id on the map before and on the map after. */
export function fatesOf({ departments, services }: Comparison): {
  readonly before: ReadonlyMap<string, Fate>;
  readonly after: ReadonlyMap<string, Fate>;
} {
  const changed = [...departments.changed, ...services.changed];
  const gone = [...departments.gone, ...services.gone];
  const added = [...departments.added, ...services.added];
  return {
    before: new Map<string, Fate>([
      ...gone.map((id) => [id, 'gone'] as const),
      ...changed.map((row) => [row.before, 'changed'] as const),
    ]),
    after: new Map<string, Fate>([
      ...added.map((id) => [id, 'added'] as const),
      ...changed.map((row) => [row.after, 'changed'] as const),
    ]),
  };
}

/** A small drawing of a map: boxes and straight arrows, each with its fate. */
export function mapDrawing(content: MapContent, fates: ReadonlyMap<string, Fate>, language: Language): MapDrawing {
  const rows = [...content.departments.values()];
  const laid = rows.every((row) => row.position !== undefined) ? undefined : layOut(content);
  const boxes = new Map<DepartmentId, DrawnBox>();
  for (const row of rows) {
    const name = nameIn(row, language);
    const box = departmentBox(name);
    const width = Math.min(WIDEST, box.width * LARGER);
    const height = box.height * LARGER;
    const centre = row.position ?? laid?.get(row.id) ?? { x: 0, y: 0 };
    boxes.set(row.id, {
      id: row.id,
      x: centre.x - width / 2,
      y: centre.y - height / 2,
      width,
      height,
      name,
      lines: labelLines(name, { width: width - 12, size: SKETCH_FONT, lines: 2 }),
      fate: fates.get(row.id),
      external: row.party !== 'internal',
    });
  }
  const most = Math.max(SCALE_MAX, ...[...content.services.values()].map(({ weight }) => weight));
  const arrows = [...content.services.values()].flatMap((row): readonly DrawnArrow[] => {
    const [from, to] = [boxes.get(row.provider), boxes.get(row.customer)];
    if (from === undefined || to === undefined) return [];
    const width = 1.5 + (4 * row.weight) / most;
    return [{ id: row.id, ...between(from, to), width, fate: fates.get(row.id) }];
  });
  // What differs lies on top of what does not.
  const order = arrows.sort((a, b) => Number(a.fate !== undefined) - Number(b.fate !== undefined));
  return { boxes: [...boxes.values()], arrows: order };
}

/** How far an arrow stands off the line between the middles, so that the one back does not lie on it. */
const APART = 9;

function between(from: Frame, to: Frame): { readonly from: Point; readonly to: Point } {
  const [a, b] = [middle(from), middle(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const aside = (point: Point): Point => ({ x: point.x - uy * APART, y: point.y + ux * APART });
  return { from: borderFrom(from, aside(a), ux, uy), to: borderFrom(to, aside(b), -ux, -uy) };
}

const middle = ({ x, y, width, height }: Frame): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Where a way that begins inside a box, in this direction, comes out. */
function borderFrom({ x, y, width, height }: Frame, inside: Point, ux: number, uy: number): Point {
  const across = ux === 0 ? Number.POSITIVE_INFINITY : ((ux > 0 ? x + width : x) - inside.x) / ux;
  const down = uy === 0 ? Number.POSITIVE_INFINITY : ((uy > 0 ? y + height : y) - inside.y) / uy;
  const way = Math.min(across, down);
  return { x: inside.x + ux * way, y: inside.y + uy * way };
}

const MARGIN = 24;

/** The frame that holds all of these drawings, so that side by side they are drawn alike. */
export function frameOf(drawings: readonly MapDrawing[]): Frame {
  const boxes = drawings.flatMap((drawing) => drawing.boxes);
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
