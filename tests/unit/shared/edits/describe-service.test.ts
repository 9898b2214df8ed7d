import { expect, test } from 'vitest';
import { describeService } from '#shared/edits/describe-service.ts';
import { must } from '#shared/kernel/result.ts';
import { STANDARD_TEXTS, type Standard, type StandardText } from '#shared/model/standard.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { engagement, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('Finance > Sales: credit check 4');
const one = service(1);
const nothing = Object.fromEntries(STANDARD_TEXTS.map((field) => [field, ''])) as Record<StandardText, string>;
const standard: Standard = {
  ...nothing,
  target: '2 days',
  agreement: 'written',
  status: 'agreed',
  reviewDate: '2026-03-31',
  extra: new Map(),
};

test('notes and standard are set, each alone', () => {
  const noted = must(describeService.run(before, { service: one, notes: 'late in\nMarch' }));
  expect(noted.services.get(one)).toMatchObject({ name: 'credit check', notes: 'late in\nMarch' });
  expect(noted.services.get(one)).not.toHaveProperty('standard');
  const agreed = must(describeService.run(noted, { service: one, standard }));
  expect(agreed.services.get(one)).toMatchObject({ notes: 'late in\nMarch', standard: { target: '2 days' } });
});

test('nothing said changes nothing', () => {
  expect(isIdle(before, describeService.run(before, { service: one }))).toBe(true);
  expect(isIdle(before, describeService.run(before, { service: one, notes: '' }))).toBe(true);
});

test('no service cannot be described', () => {
  expect(outcome(describeService.run(before, { service: service(9) }))).toBe('no-such-service');
});
