import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostConnected, partnersOf, type Walk, type Way, walkOn } from '#renderer/state/walk.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, lines, map } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';

describe('walking along services', () => {
  const drawn = map('Hub > A 1', 'Hub > B 5', 'Hub > C 3', 'A > Deep', 'B > Hub');
  it('goes round the internal customers of one department, the strongest first', () => {
    const hub = department('Hub');
    let walk: Walk | undefined;
    const seen: string[] = [];
    for (let press = 0; press < 4; press++) {
      walk = walkOn(drawn, walk?.at ?? hub, 'customers', 1, walk);
      seen.push(walk?.at ?? '');
    }
    expect(seen).toEqual(['B', 'C', 'A', 'B']);
    expect(walkOn(drawn, hub, 'customers', -1, undefined)?.at).toBe('A');
  });
  it('begins anew once told so, and ends where nobody is', () => {
    expect(walkOn(drawn, department('A'), 'customers', 1, undefined)?.at).toBe('Deep');
    expect(walkOn(drawn, department('Deep'), 'customers', 1, undefined)).toBeUndefined();
    expect(walkOn(drawn, department('Deep'), 'providers', 1, undefined)?.at).toBe('A');
  });
  it('finds the one with the most partners', () => expect(mostConnected(drawn)).toBe('Hub'));
});

/** All that the keys reach from a department: each way round, and on from wherever one stands (Space). */
function reached(content: MapContent, start: DepartmentId): ReadonlySet<DepartmentId> {
  const seen = new Set([start]);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const way of ['customers', 'providers'] as const satisfies readonly Way[]) {
      let walk = walkOn(content, at, way, 1, undefined);
      for (let press = 0; press < content.departments.size && walk !== undefined; press++) {
        if (!seen.has(walk.at)) waiting.push(walk.at);
        seen.add(walk.at);
        walk = walkOn(content, walk.at, way, 1, walk);
      }
    }
  }
  return seen;
}

function component(content: MapContent, start: DepartmentId): ReadonlySet<DepartmentId> {
  const seen = new Set([start]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { provider, customer } of content.services.values()) {
      if (seen.has(provider) !== seen.has(customer)) {
        seen.add(provider).add(customer);
        grown = true;
      }
    }
  }
  return seen;
}

it('reaches from any department every other one of its component (200 random maps)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 14 }), fc.integer({ min: 2, max: 20 }), fc.nat(), (size, count, seed) => {
      const content = map(...lines(randomTies(size, Math.min(count, size * (size - 1)), seed)));
      const [start] = content.departments.keys();
      if (start === undefined) return;
      expect([...reached(content, start)].sort()).toEqual([...component(content, start)].sort());
      for (const id of content.departments.keys()) {
        expect(partnersOf(content, id, 'customers')).not.toContain(id);
      }
    }),
    { numRuns: 200 },
  );
});
