import { createRandom } from '#shared/kernel/random.ts';
import type { Point } from '#shared/model/department.ts';
import type { Block } from './blocks.ts';
import { MIN_GAP, type Size } from './box.ts';
import { defineLayout } from './drawing-task.ts';
import { OPEN } from './floor.ts';
import { gathered } from './gathered.ts';
import { APART, centred, nest } from './nest.ts';
import { partOf } from './progress.ts';
import { ring, ringPoints } from './ring.ts';
import { settle } from './settle.ts';
import { wire } from './wiring.ts';
import { zonesOf } from './zones.ts';

/** In a circle: departments, and divisions as circles of their own, in an order in which few arrows cross. */
export const circle = defineLayout({
  id: 'circle',
  draw({ content, departments, size, seed, tell }) {
    const wiring = wire(
      content,
      departments.map(({ id }) => id),
    );
    const random = createRandom(seed);
    const zoneOf = zonesOf(departments);
    const sizes = roomy(zoneOf, departments.map(size));
    const blockOf = new Int32Array(departments.length);
    /** The frames on a ring, in the order that their ties ask for. */
    const among = (blocks: readonly Block[], frames: readonly Size[]): readonly Point[] => {
      blocks.forEach(({ members }, at) => {
        for (const member of members) blockOf[member] = at;
      });
      const placeOf = settle(
        gathered(wiring, blockOf, blocks.length),
        ringPoints(blocks.length),
        undefined,
        random,
        partOf(tell, 0, 0.5),
      );
      const order = [...placeOf.keys()].sort((a, b) => (placeOf[a] as number) - (placeOf[b] as number));
      const points = ring(
        order.map((block) => frames[block] as Size),
        APART,
      );
      return blocks.map((_, block) => points[placeOf[block] as number] as Point);
    };
    const inside = ({ members }: Block): readonly Point[] =>
      ring(
        members.map((member) => sizes[member] as Size),
        MIN_GAP,
      );
    const points = centred(nest(zoneOf, sizes, inside, among));
    const pointOf = settle(wiring, points, blockOf, random, partOf(tell, 0.5, 1));
    return new Map(departments.map(({ id }, at) => [id, points[pointOf[at] as number] as Point]));
  },
});

/** Every member of a division gets as much room as its largest, so that they can change places afterwards. */
function roomy(zoneOf: Int32Array, sizes: readonly Size[]): readonly Size[] {
  const largest = new Map<number, Size>();
  sizes.forEach(({ width, height }, one) => {
    const known = largest.get(zoneOf[one] as number) ?? { width: 0, height: 0 };
    largest.set(zoneOf[one] as number, {
      width: Math.max(known.width, width),
      height: Math.max(known.height, height),
    });
  });
  return sizes.map((size, one) => (zoneOf[one] === OPEN ? size : (largest.get(zoneOf[one] as number) ?? size)));
}
