import { expect, test } from 'vitest';
import { chainServices } from '#renderer/views/map/chain-services.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

test('a chain runs along the strongest service from each department to the next', () => {
  const content = map('A > B 2', 'A > B 4', 'B > A 5', 'B > C 1');
  expect(chainServices(content, ['A', 'B', 'C'].map(department))).toEqual([service(2), service(4)]);
  expect(chainServices(content, [department('A')])).toEqual([]);
  expect(chainServices(content, ['C', 'A'].map(department))).toEqual([]);
});
