import { expect, test } from 'vitest';
import { customerRating } from '#shared/analysis/customer-rating.ts';
import { graphFrom } from '#shared/analysis/graph.ts';
import type { Rating, Ratings } from '#shared/analysis/ratings.ts';
import { must } from '#shared/kernel/result.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

const graph = must(
  graphFrom(map('IT > HR: a 4', 'IT > HR: b 2', 'IT > Sales 1', 'HR > IT 5', 'IT > Bank (external-customer) 5')),
);
const it = graph.departments.indexOf(department('IT'));
const said = (mean: number, respondents = 5, subject: Rating['subject'] = 'overall'): Rating => ({
  subject,
  mean,
  respondents,
});
const of = (...rows: readonly (readonly [ServiceId, readonly Rating[]])[]) =>
  customerRating(graph, it, new Map(rows) satisfies Ratings);

test('it is the mean over the customers, each by how much it depends', () => {
  // HR depends with 4, the greatest of its two services.
  expect(of([service(1), [said(2)]], [service(3), [said(4.5)]])).toEqual({
    mean: (4 * 2 + 4.5) / 5,
    respondents: 10,
  });
});

test('two services for one customer count as one, and so do those who rate both', () => {
  expect(of([service(1), [said(2, 6)]], [service(2), [said(4, 5)]])).toEqual({ mean: 3, respondents: 6 });
});

test('satisfaction as a whole goes before the dimensions; where nobody was asked, their mean counts', () => {
  const dimensions = [said(1, 7, 'time'), said(4, 5, 'value')];
  expect(of([service(3), [...dimensions, said(5, 5)]])).toEqual({ mean: 5, respondents: 5 });
  expect(of([service(3), dimensions])).toEqual({ mean: 2.5, respondents: 7 });
});

test('outsiders do not count, nor what the department gets, and nothing rated is nothing', () => {
  expect(of([service(4), [said(1)]], [service(5), [said(1)]], [service(1), []])).toBeUndefined();
});
