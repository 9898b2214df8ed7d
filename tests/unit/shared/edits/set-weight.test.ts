import { expect, test } from 'vitest';
import { setWeight } from '#shared/edits/set-weight.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { engagement, engagementOn, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('A > B 4', 'B > C', 'C > A 2');
const one = service(1);

test('several services get the weight, and it is no longer assumed', () => {
  const after = must(setWeight.run(before, { services: [one, service(2)], weight: 5 }));
  expect([...after.services.values()].map(({ weight, assumed }) => [weight, assumed])).toEqual([
    [5, false],
    [5, false],
    [2, false],
  ]);
});

test('to say what was assumed is a change, to say what was said is none', () => {
  const said = must(setWeight.run(before, { services: [service(2)], weight: 3 }));
  expect(said.services.get(service(2))).toMatchObject({ weight: 3, assumed: false });
  expect(isIdle(before, setWeight.run(before, { services: [one], weight: 4 }))).toBe(true);
  expect(isIdle(before, setWeight.run(before, { services: [], weight: 4 }))).toBe(true);
});

test.each([
  ['weight-off-scale', 7],
  ['weight-not-positive', -1],
  ['weight-not-a-number', Number.NaN],
])('is refused with %s', (code, weight) => {
  expect(outcome(setWeight.run(before, { services: [one], weight }))).toBe(code);
});

test('volumes have another measure', () => {
  const volumes = engagementOn({ weights: 'volume' }, 'A > B 400');
  expect(must(setWeight.run(volumes, { services: [one], weight: 0.25 })).services.get(one)?.weight).toBe(0.25);
});

test('is refused whole when one is not there', () => {
  expect(outcome(setWeight.run(before, { services: [one, service(9)], weight: 2 }))).toBe('no-such-service');
});
