import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITS } from '#shared/edits/edits.ts';
import { type Breach, breaches, check } from '#shared/model/check.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { attempt } from '#tests/driver/edit-arbitrary.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';

const SMALL = engagement('Commercial { d1 }', 'd1 > d2 4');
const EMPTY = engagement();

/** The small engagement with one row spoiled behind the edits' back. */
function spoiled(table: 'maps' | 'divisions' | 'departments' | 'services', id: string, change: object): Engagement {
  const rows = new Map<string, object>(SMALL[table]);
  return { ...SMALL, [table]: rows.set(id, { ...rows.get(id), ...change }) };
}

test('a sketch keeps every rule', () => {
  expect(SMALL.services.size).toBe(1);
  expect(check(SMALL)).toBeUndefined();
});

describe('each rule sees its breach', () => {
  test.each<[Breach['rule'], string | undefined, Engagement]>([
    ['no-map', undefined, { ...EMPTY, maps: new Map() }],
    ['id', 'id', spoiled('departments', 'd1', { id: 'other' })],
    ['name', 'name', spoiled('departments', 'd1', { name: ' Finance' })],
    ['name', 'translations', spoiled('divisions', 'Commercial', { translations: { en: '' } })],
    ['name', 'name', spoiled('services', 's1', { name: 'x'.repeat(201) })],
    ['name', 'client', { ...SMALL, profile: { ...SMALL.profile, client: 'a\tb' } }],
    ['name-taken', 'name', spoiled('departments', 'd1', { name: 'ｄ２' })],
    ['name-taken', 'name', spoiled('departments', 'd1', { translations: { 'zh-CN': 'D2' } })],
    ['text', 'notes', spoiled('departments', 'd1', { notes: 'a\u0000' })],
    ['weight', 'weight', spoiled('services', 's1', { weight: 2.5 })],
    ['amount', 'headcount', spoiled('departments', 'd1', { headcount: 0 })],
    ['amount', 'position', spoiled('departments', 'd1', { position: { x: Number.NaN, y: 0 } })],
    ['amount', 'hue', spoiled('divisions', 'Commercial', { hue: -1 })],
    ['standard', 'standard', spoiled('services', 's1', { standard: { attainment: 2 } })],
    ['reference', 'division', spoiled('departments', 'd1', { division: 'gone' })],
    ['reference', 'customer', spoiled('services', 's1', { customer: 'gone' })],
    ['self-service', 'customer', spoiled('services', 's1', { customer: 'd1' })],
  ])('%s of %s', (rule, field, broken) => {
    expect([...breaches(broken)].map((breach) => [breach.rule, breach.field])).toEqual([[rule, field]]);
  });
});

test('any run of edits, refused or done, keeps every rule', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 50, maxLength: 80, size: 'max' }), (steps) => {
      steps.reduce((before, step) => {
        const result = step.try(before);
        if (!result.ok) return before;
        if (result.value !== before) done.add(step.edit);
        expect({ edit: step.edit, breach: check(result.value) }).toEqual({ edit: step.edit, breach: undefined });
        return result.value;
      }, SMALL);
    }),
    { numRuns: 600, seed: 2026 },
  );
  expect(EDITS.map((edit) => edit.id).filter((id) => !done.has(id))).toEqual([]);
});
