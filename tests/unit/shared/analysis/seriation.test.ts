import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestTogether } from '#shared/analysis/seriation.ts';

/** Ties of 1 within each group and `between` across them. */
const groups =
  (groupOf: readonly number[], between: number) =>
  (a: number, b: number): number =>
    groupOf[a] === groupOf[b] ? 1 : between;

describe('closest together', () => {
  it('sets the members of a group side by side, however they were numbered', () => {
    const groupOf = [0, 1, 2, 0, 1, 2, 0, 1, 2];
    const order = closestTogether(groupOf.length, groups(groupOf, 0.01));
    const changes = order.filter((at, place) => place > 0 && groupOf[at] !== groupOf[order[place - 1] as number]);
    expect(changes).toHaveLength(2);
  });

  it('turns what it joins so that a chain comes out as a chain', () => {
    const chain = [3, 0, 4, 1, 2];
    const place = (at: number): number => chain.indexOf(at);
    const order = closestTogether(5, (a, b) => (Math.abs(place(a) - place(b)) === 1 ? 1 : 0));
    expect([chain, chain.toReversed()]).toContainEqual(order);
  });

  it('is an order of all, also of none, of one, and of things without ties', () => {
    expect(closestTogether(0, () => 0)).toEqual([]);
    expect(closestTogether(1, () => 0)).toEqual([0]);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.array(fc.nat({ max: 3 }), { minLength: 144 }), (count, ties) => {
        const tie = (a: number, b: number): number => ties[Math.min(a, b) * 12 + Math.max(a, b)] as number;
        const order = closestTogether(count, tie);
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
        expect(closestTogether(count, tie)).toEqual(order);
      }),
    );
  });
});
