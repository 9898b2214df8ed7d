import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITS } from '#shared/edits/edits.ts';
import { setMark } from '#shared/edits/set-mark.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import { must } from '#shared/kernel/result.ts';
import { type Breach, breaches, check } from '#shared/model/check.ts';
import type { Engagement, TableName } from '#shared/model/engagement.ts';
import type { MarkId } from '#shared/model/mark.ts';
import { STANDARD_SETTINGS } from '#shared/model/settings.ts';
import { attempt } from '#tests/driver/edit-arbitrary.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const PAIR = { map: MAP, rule: 'one-way-dependency', departments: [department('d1'), department('d2')] };
const MARK = { id: 'k1' as MarkId, ...PAIR, kind: 'by-design', reason: 'by nature' } as const;
const SMALL = must(setMark.run(engagement('Commercial { d1 }', 'd1 > d2 4'), MARK));
const EMPTY = engagement();

/** The small engagement with one row spoiled behind the edits' back. */
function spoiled(table: TableName, id: string, change: object): Engagement {
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
    ['reference', 'departments', spoiled('marks', 'k1', { departments: ['d1', 'gone'] })],
    ['reference', 'departments', spoiled('marks', 'k1', { departments: ['d1', 'd1'] })],
    ['reference', 'departments', spoiled('marks', 'k1', { departments: [] })],
    ['id', 'rule', spoiled('marks', 'k1', { rule: 'Silo of' })],
    ['text', 'reason', spoiled('marks', 'k1', { reason: ' ' })],
    [
      'marked-twice',
      'departments',
      { ...SMALL, marks: new Map(SMALL.marks).set('k2' as MarkId, { ...MARK, id: 'k2' as MarkId, extra: NO_EXTRA }) },
    ],
    [
      'amount',
      'cutoffs.silo.smallestMap',
      { ...SMALL, settings: { ...STANDARD_SETTINGS, cutoffs: { silo: { smallestMap: Number.NaN } } } },
    ],
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
    { numRuns: 900, seed: 2026 },
  );
  expect(EDITS.map((edit) => edit.id).filter((id) => !done.has(id))).toEqual([]);
});
