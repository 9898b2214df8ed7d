import { expect, test } from 'vitest';
import { renameService } from '#shared/edits/rename-service.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { engagement, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('Finance > Sales: credit check 4', 'Sales > Finance: credit check 2');
const rename = (name: string, number = 1) =>
  renameService.run(before, { service: service(number), name, language: 'en' });

test('a service is called otherwise, or like another, or loses its name', () => {
  expect(must(rename(' invoice ')).services.get(service(1))?.name).toBe('invoice');
  expect(must(rename('credit check', 2)).services.get(service(2))?.name).toBe('credit check');
  expect(must(rename('  ')).services.get(service(1))?.name).toBe('');
});

test('the same name changes nothing', () => {
  expect(isIdle(before, rename('credit check '))).toBe(true);
});

test('is refused where it is too long, or not there', () => {
  expect(outcome(rename('x'.repeat(201)))).toBe('name-too-long');
  expect(outcome(rename('x', 9))).toBe('no-such-service');
});
