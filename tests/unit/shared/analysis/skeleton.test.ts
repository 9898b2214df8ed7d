import { expect, test } from 'vitest';
import { exchanged, skeleton } from '#shared/analysis/skeleton.ts';
import { graphOf, measured } from '#tests/driver/measured.ts';

/** The ties of each department, as on paper. */
function ties(...sketch: readonly string[]): readonly string[] {
  const { departments } = graphOf(...sketch);
  const { first, neighbour, tie } = measured(skeleton, ...sketch);
  return departments.map((id, v) => {
    const places = Array.from(neighbour.keys()).slice(first[v], first[v + 1]);
    const ends = places.map((place) => `${departments[neighbour[place] ?? -1]} ${tie[place]}`);
    return `${id}: ${ends.sort().join(', ')}`;
  });
}

test('the skeleton has one tie for a pair, answered or not, with what goes both ways', () => {
  const sketch = ['A > B 4', 'B > A 1', 'C > A 2', 'D'];
  expect(ties(...sketch)).toEqual(['A: B 5, C 2', 'B: A 5', 'C: A 2', 'D: ']);
  expect([...exchanged(measured(skeleton, ...sketch))]).toEqual([7, 5, 2, 0]);
  expect(ties()).toEqual([]);
});
