import { expect, test } from 'vitest';
import { chainTrace } from '#renderer/views/map/chain-trace.ts';
import { department, map, service } from '#tests/driver/engagement-builder.ts';

test('a chain is numbered, and runs along the strongest service from each department to the next', () => {
  const content = map('A > B 2', 'A > B 4', 'B > A 5', 'B > C 1');
  const chain = ['A', 'B', 'C'].map(department);
  expect(chainTrace(content, chain)).toEqual({
    departments: chain,
    path: chain,
    services: [service(2), service(4)],
    cutOff: [],
  });
  expect(chainTrace(content, ['C', 'A'].map(department)).services).toEqual([]);
});
