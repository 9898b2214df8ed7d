import type { Random } from '#shared/kernel/random.ts';
import { planBlocks } from './block-plan.ts';
import { type Block, blocksOf, type Plan, type Shape, setBlocks } from './blocks.ts';
import { type Floor, OPEN, type Pitch } from './floor.ts';
import type { Tell } from './progress.ts';
import type { Wiring } from './wiring.ts';

/** Numbers of columns that are tried, as shares of the one that would give the wanted aspect without an empty slot. */
const WIDTHS = [0.9, 1, 1.15, 1.3];
/** How many slots a floor without divisions may have for each department: empty ones open views. */
const ROOMY = 1.4;

function floorOf(blocks: readonly Block[], plan: Plan, columns: number, pitch: Pitch): Floor {
  const at = setBlocks(plan, columns);
  const zone = new Int32Array(columns * at.rows).fill(OPEN);
  blocks.forEach((block, number) => {
    const shape = plan.shapes[number] as Shape;
    for (let row = 0; row < shape.rows; row++) {
      const first = ((at.row[number] as number) + row) * columns + (at.column[number] as number);
      zone.fill(block.zone, first, first + shape.columns);
    }
  });
  return { columns, rows: at.rows, zone, pitch };
}

/** Plain rectangles, as full as they can be and with one row more. */
function openFloors(count: number, columns: number, pitch: Pitch): readonly Floor[] {
  const full = Math.ceil(count / columns);
  const heights = columns * (full + 1) <= ROOMY * count + 1 ? [full, full + 1] : [full];
  return heights.map((rows) => ({ columns, rows, zone: new Int32Array(columns * rows).fill(OPEN), pitch }));
}

/**
 * Floors on which everybody finds a slot and every division has a rectangle of its own.
 * `zoneOf` gives each department's division by number, or `OPEN`; `aspect` is the wanted width over height.
 */
export function floorPlans(
  wiring: Wiring,
  zoneOf: Int32Array,
  pitch: Pitch,
  aspect: number,
  random: Random,
  tell: Tell,
): readonly Floor[] {
  const ideal = Math.sqrt((zoneOf.length * aspect * pitch.y) / pitch.x);
  const widths = [...new Set(WIDTHS.map((share) => Math.max(1, Math.round(share * ideal))))];
  if (zoneOf.every((zone) => zone === OPEN))
    return widths.flatMap((columns) => openFloors(zoneOf.length, columns, pitch));
  const blocks = blocksOf(zoneOf);
  return widths.map((columns, at) => {
    tell(at / widths.length);
    return floorOf(blocks, planBlocks(blocks, wiring, columns, pitch, aspect, random), columns, pitch);
  });
}
