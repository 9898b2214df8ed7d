import { expect, test } from 'vitest';
import { graphFrom } from '#shared/analysis/graph.ts';
import { soleCustomers } from '#shared/analysis/metrics/sole-customers.ts';
import { must } from '#shared/kernel/result.ts';
import { department, map, type Sketch } from '#tests/driver/engagement-builder.ts';

function customersOfHub(...sketch: Sketch): readonly (string | undefined)[] {
  const graph = must(graphFrom(map(...sketch)));
  return soleCustomers(graph, graph.departments.indexOf(department('Hub')), 4).map((c) => graph.departments[c]);
}

test('are those with no other provider, from the weight given', () => {
  expect(customersOfHub('Hub > C 5', 'Hub > A 4', 'Hub > B 3', 'Other > B 5', 'B > Other 5')).toEqual(['A', 'C']);
});

test('stay so with several services from the same provider, of which the strongest counts', () => {
  expect(customersOfHub('Hub > A 2', 'Hub > A 4', 'Hub > B 3', 'Hub > B 3')).toEqual(['A']);
});

test('lose that with a second provider inside, not with one outside', () => {
  const sketch = ['Bank (external-supplier)', 'Hub > A 4', 'Hub > B 4', 'Bank > A 5', 'C > B 1'];
  expect(customersOfHub(...sketch)).toEqual(['A']);
});
