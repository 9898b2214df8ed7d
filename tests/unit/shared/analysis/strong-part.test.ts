import { expect, test } from 'vitest';
import { graphFrom } from '#shared/analysis/graph.ts';
import { majorityBlock, strongPart } from '#shared/analysis/strong-part.ts';
import { must } from '#shared/kernel/result.ts';
import { map } from '#tests/driver/engagement-builder.ts';

const graph = (...sketch: readonly string[]) => must(graphFrom(map(...sketch)));

test('the strong part keeps the arcs from a weight on, with their numbers', () => {
  const whole = graph('A > B 3', 'A > C 4', 'C > A 5', 'D > A 4');
  const { firstOut, customer, arc } = strongPart(whole, 4);
  expect([...firstOut]).toEqual([0, 1, 1, 2, 3]);
  expect([...customer]).toEqual([2, 0, 0]);
  expect([...arc].map((number) => whole.weight[number])).toEqual([4, 5, 4]);
});

test('a block is more than half of the departments, all tied strongly, directly or not', () => {
  const ring = ['A > B 4', 'B > C 4', 'C > A 5'];
  expect(majorityBlock(graph(...ring, 'D', 'E'), 4)).toEqual(['A', 'B', 'C']);
  expect(majorityBlock(graph(...ring, 'D', 'E', 'F'), 4)).toEqual([]);
  expect(majorityBlock(graph(...ring), 5)).toEqual([]);
});

test('two departments that serve one another are no block', () => {
  expect(majorityBlock(graph('A > B 5', 'B > A 5'), 4)).toEqual([]);
});
