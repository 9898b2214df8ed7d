import type { Rect } from '#shared/export/rect.ts';
import { RECORD_NAME, type ShapeRecord, type SlideRecord } from '#shared/writers/pptx/record.ts';
import { digestOf, type SlideShape } from './slide-shapes.ts';

/** What becomes of a shape. Those of the user have no fate: they are not looked at. */
export type ShapeFate =
  | 'text'
  | 'place'
  | 'look'
  | 'added'
  | 'removed'
  | 'text-kept'
  | 'place-kept'
  | 'kept-though-gone'
  | 'left-deleted';

export interface ShapeChange {
  readonly key: string;
  readonly fate: ShapeFate;
  /** For people: its text, else its description. */
  readonly label: string;
}

/** A shape that is on both slides. */
export interface Pair {
  readonly old: SlideShape;
  readonly next: SlideShape;
  readonly text: boolean;
  readonly look: boolean;
  /** Where the user put it; undefined where Orgloom places it. */
  readonly moved: boolean;
  readonly place: boolean;
}

export interface SlidePlan {
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly added: readonly SlideShape[];
  readonly removed: readonly SlideShape[];
  readonly changes: readonly ShapeChange[];
}

/** Other programs keep places in hundredths of a millimetre, or less well inside groups: a point is nobody's move. */
const TOLERANCE = 12_700;

export function isNear(a: Rect, b: Rect): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= TOLERANCE);
}

/** A table is as large as its rows need in the program that shows it: only where it begins is anybody's choice. */
function isAt({ node, rect }: SlideShape, place: Rect): boolean {
  if (rect === undefined) return false;
  const { width, height } = node.tag === 'p:graphicFrame' ? place : rect;
  return isNear({ ...rect, width, height }, place);
}

function placeIn([place]: ShapeRecord): Rect | undefined {
  if (place === '') return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = place.split(' ').map(Number);
  return { x, y, width, height };
}

/** Of several shapes of one name (copies that the user made) the one that is where it was put, else the first. */
function ours(shapes: readonly SlideShape[], { shapes: written }: SlideRecord): ReadonlyMap<string, SlideShape> {
  const found = new Map<string, SlideShape>();
  for (const shape of shapes) {
    const row = written[shape.key];
    const isGroup = shape.node.tag === 'p:grpSp' && shape.key.includes('group:');
    if ((row === undefined && !isGroup) || shape.key === '') continue;
    const first = found.get(shape.key);
    const place = row && placeIn(row);
    const isHome = place !== undefined && isAt(shape, place);
    if (first === undefined || (isHome && !isAt(first, place))) found.set(shape.key, shape);
  }
  return found;
}

const label = ({ text, key }: SlideShape): string =>
  text.trim() === '' ? key.slice(key.indexOf(':') + 1) : text.trim();

/** Compares what was written, what is there and what would be written now; touches nothing. */
export function planSlide(
  old: readonly SlideShape[],
  written: SlideRecord,
  next: readonly SlideShape[],
  now: SlideRecord,
): SlidePlan {
  const [there, coming] = [ours(old, written), ours(next, now)];
  const pairs = new Map<string, Pair>();
  const [added, removed]: [SlideShape[], SlideShape[]] = [[], []];
  const changes: ShapeChange[] = [];
  const tell = (shape: SlideShape, fate: ShapeFate): void => {
    changes.push({ key: shape.key, fate, label: label(shape) });
  };
  for (const [key, shape] of coming) {
    if (key.startsWith(RECORD_NAME)) continue;
    const before = there.get(key);
    const [was, is] = [written.shapes[key], now.shapes[key]];
    if (before !== undefined && (was === undefined || is === undefined)) {
      pairs.set(key, { old: before, next: shape, text: false, look: false, moved: false, place: false });
    } else if (before !== undefined && was !== undefined && is !== undefined) {
      const touched = was[1] !== '' && digestOf(before) !== was[1];
      const [from, to] = [placeIn(was), placeIn(is)];
      const moved = from !== undefined && before.rect !== undefined && !isAt(before, from);
      const text = !touched && is[1] !== was[1] && digestOf(before) !== is[1];
      const look = is[2] !== was[2];
      const place = !moved && from !== undefined && to !== undefined && !isNear(from, to);
      pairs.set(key, {
        old: before,
        next: shape,
        text,
        look: look && !(touched && before.node.tag === 'p:graphicFrame'),
        moved,
        place,
      });
      if (text) tell(shape, 'text');
      if (touched && digestOf(before) !== is[1]) tell(before, 'text-kept');
      if (moved) tell(before, 'place-kept');
      if (!text && (look || place)) tell(shape, place ? 'place' : 'look');
    } else if (was !== undefined) tell(shape, 'left-deleted');
    else added.push(shape);
  }
  for (const [key, shape] of there) {
    if (coming.has(key) || key.startsWith(RECORD_NAME) || written.shapes[key] === undefined) continue;
    const touched = written.shapes[key]?.[1] !== '' && digestOf(shape) !== written.shapes[key]?.[1];
    tell(shape, touched ? 'kept-though-gone' : 'removed');
    if (!touched) removed.push(shape);
  }
  for (const shape of added) if (shape.node.tag !== 'p:grpSp') tell(shape, 'added');
  return { pairs, added, removed, changes };
}
