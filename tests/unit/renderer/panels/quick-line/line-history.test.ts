import { expect, it } from 'vitest';
import { NO_LINES, recalled, remembered } from '#renderer/panels/quick-line/line-history.ts';

it('goes back through the lines and forward to an empty one', () => {
  const history = ['A', 'B', 'B'].reduce(remembered, NO_LINES);
  const one = recalled(history, -1);
  expect(one?.line).toBe('B');
  const two = one && recalled(one.history, -1);
  expect(two?.line).toBe('A');
  expect(two && recalled(two.history, -1)).toBeUndefined();
  expect(one && recalled(one.history, 1)?.line).toBe('');
  expect(recalled(history, 1)).toBeUndefined();
});
