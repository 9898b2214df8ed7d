import { createRandom } from '#shared/kernel/random.ts';
import type { Point } from '#shared/model/department.ts';
import type { Block } from './blocks.ts';
import { MIN_GAP, type Size } from './box.ts';
import { defineLayout } from './drawing-task.ts';
import { OPEN } from './floor.ts';
import { APART, centred, nest } from './nest.ts';
import { partOf } from './progress.ts';
import { spread } from './spread.ts';
import { byStress } from './stress.ts';
import { tiesByEnd, type Wiring, wire } from './wiring.ts';
import { zonesOf } from './zones.ts';

/** Steps become this share of a box with its free space: boxes that overlap then are pushed apart. */
const STEP = 1.1;

/** By forces: who has to do with each other stands near, as if tied by springs; boxes and divisions are then pushed apart. */
export const force = defineLayout({
  id: 'force',
  draw({ content, departments, size, pitch, aspect, seed, tell }) {
    const sizes = departments.map(size);
    const zoneOf = zonesOf(departments);
    const ids = departments.map(({ id }) => id);
    const wiring = together(wire(content, ids), zoneOf);
    const units = byStress(wiring, ids.length, createRandom(seed), partOf(tell, 0, 0.9));
    const wishes = units.map(({ x, y }) => ({ x: x * STEP * pitch.x, y: (y * STEP * pitch.x) / aspect }));
    const inside = ({ members }: Block): readonly Point[] =>
      spread(
        members.map((member) => wishes[member] as Point),
        members.map((member) => sizes[member] as Size),
        MIN_GAP,
      );
    const among = (blocks: readonly Block[], frames: readonly Size[]): readonly Point[] =>
      spread(
        blocks.map(({ members }) => meanOf(members.map((member) => wishes[member] as Point))),
        frames,
        APART,
      );
    const points = centred(nest(zoneOf, sizes, inside, among));
    return new Map(ids.map((id, at) => [id, points[at] as Point]));
  },
});

function meanOf(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

/** The same ties, and one from each department of a division to the next of it, so that they stand together. */
function together(wiring: Wiring, zoneOf: Int32Array): Wiring {
  const last = new Map<number, number>();
  const [from, to] = [[...wiring.from], [...wiring.to]];
  zoneOf.forEach((zone, one) => {
    const before = last.get(zone);
    if (zone !== OPEN && before !== undefined) {
      from.push(before);
      to.push(one);
    }
    last.set(zone, one);
  });
  const ends = { from: Int32Array.from(from), to: Int32Array.from(to) };
  const more = from.length - wiring.from.length;
  return {
    ids: wiring.ids,
    ...ends,
    pull: Float64Array.from([...wiring.pull, ...new Array<number>(more).fill(1)]),
    lean: Float64Array.from([...wiring.lean, ...new Array<number>(more).fill(0)]),
    ...tiesByEnd(ends.from, ends.to, wiring.ids.length),
  };
}
