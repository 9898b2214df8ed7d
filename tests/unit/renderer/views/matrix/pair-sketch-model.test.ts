import { expect, it } from 'vitest';
import { pairSketch } from '#renderer/views/matrix/pair-sketch-model.ts';
import { department, map } from '#tests/driver/engagement-builder.ts';

const content = map('A @ 0,0', 'B @ 600,0', 'C @ 300,400', 'D', 'A > B 3', 'B > A 2', 'A > C 1');
const pair = (provider: string, customer: string) => ({
  provider: department(provider),
  customer: department(customer),
});

it('lights up two departments with what they provide to one another, from edge to edge', () => {
  const { boxes, arrows } = pairSketch(content, pair('A', 'B'), 'en');
  expect(boxes.map(({ name, end }) => [name, end])).toEqual([
    ['A', 'provider'],
    ['B', 'customer'],
    ['C', undefined],
  ]);
  const [there, back] = arrows;
  expect([there?.recorded, back?.recorded]).toEqual([true, true]);
  const half = (boxes[0]?.width ?? 0) / 2;
  expect([there?.from.x, there?.to.x]).toEqual([half, 600 - half]);
  // There and back stand beside one another.
  expect(Math.sign(there?.from.y ?? 0)).toBe(-Math.sign(back?.from.y ?? 0));
});

it('says what is not recorded, and draws nothing towards a department without a place', () => {
  expect(pairSketch(content, pair('C', 'A'), 'en').arrows.map(({ recorded }) => recorded)).toEqual([false, true]);
  expect(pairSketch(content, pair('A', 'D'), 'en').arrows).toEqual([]);
  expect(pairSketch(content, undefined, 'en').boxes.every(({ end }) => end === undefined)).toBe(true);
});
