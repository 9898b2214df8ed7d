import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITS } from '#shared/edits/edits.ts';
import { type Breach, breaches, check } from '#shared/model/check.ts';
import { type Engagement, newEngagement } from '#shared/model/engagement.ts';
import { AGREEMENTS, STANDARD_STATUSES, STANDARD_TEXTS } from '#shared/model/standard.ts';

const run = (engagement: Engagement, id: (typeof EDITS)[number]['id'], input: object): Engagement => {
  const edit = EDITS.find((candidate) => candidate.id === id);
  const result = edit?.run(engagement, input as never);
  return result?.ok ? result.value : engagement;
};

const EMPTY = newEngagement({ id: 'e' as never, map: 'm' as never, name: 'E', mapName: 'M', language: 'en' });
const SMALL = [
  ['add-division', { id: 'v', map: 'm', name: 'Sales' }],
  ['add-department', { id: 'd1', map: 'm', name: 'Finance', division: 'v' }],
  ['add-department', { id: 'd2', map: 'm', name: 'HR' }],
  ['connect', { id: 's', provider: 'd1', customer: 'd2', weight: 4 }],
].reduce((engagement, [id, input]) => run(engagement, id as never, input as object), EMPTY);

/** The small engagement with one row spoiled behind the edits' back. */
function spoiled(table: 'maps' | 'divisions' | 'departments' | 'services', id: string, change: object): Engagement {
  const rows = new Map<string, object>(SMALL[table]);
  return { ...SMALL, [table]: rows.set(id, { ...rows.get(id), ...change }) };
}

test('an engagement made by edits keeps every rule', () => {
  expect(SMALL.services.size).toBe(1);
  expect(check(SMALL)).toBeUndefined();
});

describe('each rule sees its breach', () => {
  test.each<[Breach['rule'], string | undefined, Engagement]>([
    ['no-map', undefined, { ...EMPTY, maps: new Map() }],
    ['id', 'id', spoiled('departments', 'd1', { id: 'other' })],
    ['name', 'name', spoiled('departments', 'd1', { name: ' Finance' })],
    ['name', 'translations', spoiled('divisions', 'v', { translations: { en: '' } })],
    ['name', 'name', spoiled('services', 's', { name: 'x'.repeat(201) })],
    ['name', 'client', { ...SMALL, profile: { ...SMALL.profile, client: 'a\tb' } }],
    ['name-taken', 'name', spoiled('departments', 'd1', { name: 'ｈｒ' })],
    ['name-taken', 'name', spoiled('departments', 'd1', { translations: { 'zh-CN': 'hr' } })],
    ['text', 'notes', spoiled('departments', 'd1', { notes: 'a\u0000' })],
    ['weight', 'weight', spoiled('services', 's', { weight: 2.5 })],
    ['amount', 'headcount', spoiled('departments', 'd1', { headcount: 0 })],
    ['amount', 'position', spoiled('departments', 'd1', { position: { x: Number.NaN, y: 0 } })],
    ['amount', 'hue', spoiled('divisions', 'v', { hue: -1 })],
    ['standard', 'standard', spoiled('services', 's', { standard: { attainment: 2 } })],
    ['reference', 'division', spoiled('departments', 'd1', { division: 'gone' })],
    ['reference', 'customer', spoiled('services', 's', { customer: 'gone' })],
    ['self-service', 'customer', spoiled('services', 's', { customer: 'd1' })],
  ])('%s of %s', (rule, field, engagement) => {
    expect([...breaches(engagement)].map((breach) => [breach.rule, breach.field])).toEqual([[rule, field]]);
  });
});

describe('edits', () => {
  const id = fc.constantFrom('m', 'm2', 'v', 'v2', 'd1', 'd2', 'd3', 'd4', 's', 's2', 's3');
  const department = fc.constantFrom('d1', 'd2', 'd3', 'gone');
  const text = fc.constantFrom(
    'Finance',
    'ＦＩＮＡＮＣＥ',
    ' HR\u202e ',
    '财务',
    'a\tb\u0000',
    '',
    'x'.repeat(201),
    '__proto__',
  );
  const amount = fc.constantFrom(1, 3, 5, 2.5, 0, -1, Number.NaN, 1e20);
  const standard = fc.record({
    agreement: fc.constantFrom(...AGREEMENTS),
    status: fc.constantFrom(...STANDARD_STATUSES),
    ...Object.fromEntries(STANDARD_TEXTS.map((name) => [name, fc.constantFrom('', 'x\u0001', 'two\nlines')])),
    reviewDate: fc.constantFrom('', '2026-02-30', '2026-03-31'),
    attainment: fc.constantFrom(undefined, 0.5, 7),
    extra: fc.constant(new Map()),
  });
  const list = fc.array(id, { maxLength: 3 });
  const named = { name: text, translations: fc.dictionary(fc.constantFrom('en', 'zh-CN'), text, { maxKeys: 1 }) };
  const rows = {
    divisions: fc.array(fc.record({ id, name: text }), { maxLength: 2 }),
    departments: fc.array(
      fc.record(
        { id, name: text, party: fc.constant('internal'), division: id, headcount: amount },
        { requiredKeys: ['id', 'name', 'party'] },
      ),
      { maxLength: 3 },
    ),
    services: fc.array(fc.record({ id, provider: id, customer: id, name: text, weight: amount }), { maxLength: 3 }),
  };
  /** Some input for each edit; fields that an edit does not take do it no harm. */
  const input = fc.record(
    {
      id,
      map: fc.constantFrom('m', 'm2'),
      department,
      service: fc.constantFrom('s', 's2', 'gone'),
      division: fc.constantFrom('v', 'v2', 'gone'),
      provider: department,
      customer: department,
      ...named,
      weight: amount,
      kind: fc.constantFrom('as-is', 'to-be'),
      weights: fc.constantFrom('scale', 'volume'),
      language: fc.constantFrom('en', 'zh-CN'),
      deliverable: fc.constantFrom('en', 'zh-CN'),
      client: text,
      notes: text,
      headcount: amount,
      capacity: amount,
      standard,
      positions: fc.array(fc.tuple(id, fc.record({ x: amount, y: amount }))).map((entries) => new Map(entries)),
    },
    {
      requiredKeys: [
        'id',
        'map',
        'department',
        'service',
        'provider',
        'customer',
        'name',
        'kind',
        'weights',
        'language',
        'weight',
        'positions',
      ],
    },
  );
  const lists = fc.record({ departments: list, services: list });
  const step = fc.tuple(fc.constantFrom(...EDITS), input, lists, fc.record(rows));

  test('any run of them, refused or done, keeps every rule', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        let engagement = SMALL;
        for (const [edit, fields, plain, bulk] of steps) {
          const given = { ...fields, ...(edit.id === 'import-rows' ? bulk : plain) };
          const result = edit.run(engagement, given as never);
          if (!result.ok) continue;
          if (result.value !== engagement) done.add(edit.id);
          engagement = result.value;
          expect({ edit: edit.id, breach: check(engagement) }).toEqual({ edit: edit.id, breach: undefined });
        }
      }),
      { numRuns: 1500, seed: 2026 },
    );
    expect([...done].sort()).toEqual(EDITS.map((edit) => edit.id).sort());
  });
});
