import { expect, test } from 'vitest';
import { linksOf } from '#shared/analysis/links.ts';
import { must } from '#shared/kernel/result.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

const links = (...sketch: string[]) =>
  must(linksOf(map(...sketch))).map(({ provider, customer, betweenness, share }) => [
    `${provider}${customer}`,
    betweenness,
    share,
  ]);

test('count the shortest chains over each link, both ends included, the busiest first', () => {
  // A-B-C-D in a row: the middle link is on A-C, A-D, B-C, B-D.
  expect(links('A > B 2', 'B > C 2', 'C > D 2')).toEqual([
    ['BC', 4, 4 / 12],
    ['AB', 3, 3 / 12],
    ['CD', 3, 3 / 12],
  ]);
});

test('share a pair between equally short chains', () => {
  const square = links('A > B 2', 'B > D 2', 'A > C 2', 'C > D 2');
  expect(square.map(([, betweenness]) => betweenness)).toEqual([1.5, 1.5, 1.5, 1.5]);
});

test('hold all services between two departments, and leave external parties out', () => {
  const [link, ...others] = must(linksOf(map('A > B: one 2', 'A > B: two 4', 'Bank (external-supplier) > A 3')));
  expect(others).toEqual([]);
  expect(link).toMatchObject({
    provider: department('A'),
    customer: department('B'),
    services: [service(1), service(2)],
    weight: 4,
  });
  expect(must(linksOf(map('A')))).toEqual([]);
});
