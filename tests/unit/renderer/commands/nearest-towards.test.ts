import { expect, it } from 'vitest';
import { nearestTowards } from '#renderer/commands/nearest-towards.ts';
import type { Department } from '#shared/model/department.ts';
import { department, map } from '#tests/driver/engagement-builder.ts';

const RIGHT = { x: 1, y: 0 };
const found = (...sketch: string[]): string | undefined => {
  const rows = map('From @ 0,0', ...sketch).departments;
  return nearestTowards(rows.values(), rows.get(department('From')) as Department, RIGHT)?.name;
};

it('goes to the nearest straight ahead', () => expect(found('Near @ 100,0', 'Far @ 300,0')).toBe('Near'));
it('prefers straight ahead to nearer but aside', () => expect(found('Aside @ 90,80', 'Ahead @ 200,0')).toBe('Ahead'));
it('does not go back, nor beyond 45 degrees', () => expect(found('Back @ -50,0', 'Steep @ 50,60')).toBeUndefined());
