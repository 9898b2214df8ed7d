import { describe, expect, it } from 'vitest';
import { type Routes, routesBetween } from '#shared/analysis/routes.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, lines, map, service, type Tie } from '#tests/driver/engagement-builder.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

const between = (content: MapContent, from: string, to: string): Routes | undefined =>
  must(routesBetween(content, department(from), department(to)));

describe('independent routes', () => {
  const content = map(
    'A > B 5',
    'B > D 1',
    'A > C 2',
    'C > D 2',
    'A > B: more 1',
    'D > E 4',
    'Bank (external-supplier) > A 3',
  );

  it('are as many as share no link, and the narrowest place names the links that all need', () => {
    expect(between(content, 'A', 'D')?.independent).toBe(2);
    expect(between(content, 'A', 'E')).toEqual({
      independent: 1,
      narrowest: [{ provider: department('D'), customer: department('E'), services: [service(6)] }],
    });
  });

  it('are none against the arrows, and nothing is said of external parties or of one department', () => {
    expect(between(content, 'E', 'A')).toEqual({ independent: 0, narrowest: [] });
    expect(between(content, 'Bank', 'A')).toBeUndefined();
    expect(between(content, 'A', 'A')).toBeUndefined();
  });

  it.each([1, 2, 3, 4])('go down by one with each link of the narrowest place, on random map %i', (seed) => {
    const ties = randomTies(12, 40, seed);
    const [from, to] = [departmentName(0), departmentName(1)];
    const whole = between(map(...lines(ties)), from, to);
    expect(whole?.narrowest).toHaveLength(whole?.independent ?? -1);
    let left: readonly Tie[] = ties;
    for (const [at, { provider, customer }] of (whole?.narrowest ?? []).entries()) {
      left = left.filter(([p, c]) => department(p) !== provider || department(c) !== customer);
      const rest = between(map(from, to, ...lines(left)), from, to);
      expect(rest?.independent).toBe((whole?.independent ?? 0) - at - 1);
    }
  });
});
