import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Engagement } from '#shared/model/engagement.ts';
import { apply, diff, invert, isEmpty } from '#shared/model/patch.ts';
import { attempt } from '#tests/driver/edit-arbitrary.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';

const before = engagement('Plant { A, B }', 'A > B 2', 'B > C 3');

function withoutA(from: Engagement): Engagement {
  const departments = new Map(from.departments);
  departments.delete(department('A'));
  return { ...from, departments };
}

describe('a difference', () => {
  test('of an engagement with itself is empty', () => {
    expect(isEmpty(diff(before, before))).toBe(true);
    expect(isEmpty(diff(before, { ...before, departments: new Map(before.departments) }))).toBe(true);
  });

  test('holds only the rows that came, went or changed', () => {
    const a = before.departments.get(department('A'));
    const patch = diff(before, withoutA(before));
    expect([...patch.rows.departments]).toEqual([['A', { before: a, after: undefined }]]);
    expect([patch.rows.services.size, patch.rows.divisions.size, patch.rows.maps.size, patch.profile]).toEqual([
      0,
      0,
      0,
      undefined,
    ]);
    expect([...diff(withoutA(before), before).rows.departments]).toEqual([['A', { before: undefined, after: a }]]);
  });

  test('knows the profile', () => {
    const after = { ...before, profile: { ...before.profile, client: 'Acme' } };
    const patch = diff(before, after);
    expect(isEmpty(patch)).toBe(false);
    expect(apply(before, patch).profile.client).toBe('Acme');
    expect(apply(after, invert(patch)).profile).toBe(before.profile);
  });

  test('leaves untouched tables as they are, by identity', () => {
    const after = apply(before, diff(before, withoutA(before)));
    expect(after.services).toBe(before.services);
    expect(after.departments).not.toBe(before.departments);
  });

  test('applied leads there, inverted leads back, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), (attempts) => {
        const after = attempts.reduce((now, one) => {
          const result = one.try(now);
          return result.ok ? result.value : now;
        }, before);
        const patch = diff(before, after);
        expect(apply(before, patch)).toEqual(after);
        expect(apply(after, invert(patch))).toEqual(before);
        expect(invert(invert(patch))).toEqual(patch);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
