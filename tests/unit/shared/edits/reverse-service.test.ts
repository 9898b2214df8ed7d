import { expect, test } from 'vitest';
import { reverseService } from '#shared/edits/reverse-service.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { engagement, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('A > B: x 4', 'B > C 2');

test('provider and internal customer change places, all else stays', () => {
  const after = must(reverseService.run(before, { services: [service(1)] }));
  expect(after.services.get(service(1))).toMatchObject({ provider: 'B', customer: 'A', name: 'x', weight: 4 });
  expect(after.services.get(service(2))).toBe(before.services.get(service(2)));
});

test('one that is named twice is turned once', () => {
  const after = must(reverseService.run(before, { services: [service(1), service(1)] }));
  expect(after.services.get(service(1))?.provider).toBe('B');
});

test('none chosen changes nothing, one that is not there is refused', () => {
  expect(isIdle(before, reverseService.run(before, { services: [] }))).toBe(true);
  expect(outcome(reverseService.run(before, { services: [service(1), service(9)] }))).toBe('no-such-service');
});
