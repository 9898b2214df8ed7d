import fc from 'fast-check';
import type { Extra, Json } from '#shared/kernel/json.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { type Department, PARTIES } from '#shared/model/department.ts';
import type { Division } from '#shared/model/division.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { MAP_KINDS, type OrgMap, WEIGHT_KINDS } from '#shared/model/map.ts';
import { checkReason, MARK_KINDS, type Mark, subjectKey } from '#shared/model/mark.ts';
import { checkName } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';
import { SENSITIVITIES } from '#shared/model/settings.ts';
import { AGREEMENTS, STANDARD_STATUSES, STANDARD_TEXTS, type Standard } from '#shared/model/standard.ts';
import type { TeamId } from '#shared/model/team.ts';
import { actionDraft, actionTable } from './arbitrary-actions.ts';
import { ratingDraft, ratingTables } from './arbitrary-ratings.ts';
import { viewDraft, viewTable } from './arbitrary-views.ts';

/** A fixed seed: a red run is red again tomorrow. */
export const runs = (numRuns: number) => ({ numRuns, seed: 20_26 });

/** Words that have gone wrong somewhere: Chinese, emoji of many parts, other directions, names of things in the language. */
const WORDS = [
  '财务部',
  '销售与市场',
  '𠮷野家',
  '👩‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'é',
  'İstanbul',
  'שירות',
  '__proto__',
  'constructor',
  '=1+1',
  '"',
  '\\',
  '{}',
];

const cleanName = fc
  .oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
  .map(checkName)
  .filter((name) => name.ok)
  .map((name) => name.value);
const optionalName = fc.oneof(fc.constant(''), cleanName);
const notes = fc.oneof(fc.constant(''), cleanName, fc.constant('第一行\n第二行\ttab'));
const translations = (text: fc.Arbitrary<string>) =>
  fc.record(Object.fromEntries(LANGUAGES.map((language) => [language, text])), {
    requiredKeys: [],
    noNullPrototype: true,
  });

const json: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false, stringUnit: 'binary' } as never)
  // JSON has no -0.
  .map((value) => JSON.parse(JSON.stringify(value)));
/** Unknown fields; prefixed, so that they are not known ones, but for the names that need care. */
export const extra: fc.Arbitrary<Extra> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '10', '2'),
        fc.string({ maxLength: 6 }).map((key) => `x-${key}`),
      ),
      json,
    ),
    { maxLength: 3 },
  )
  .map((entries) => new Map(entries));

const standard: fc.Arbitrary<Standard> = fc.record(
  {
    agreement: fc.constantFrom(...AGREEMENTS),
    status: fc.constantFrom(...STANDARD_STATUSES),
    reviewDate: fc.constantFrom('', '2026-03-31', '2028-02-29'),
    attainment: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
    ...Object.fromEntries(STANDARD_TEXTS.map((name) => [name, notes])),
    extra,
  },
  { requiredKeys: ['agreement', 'status', 'reviewDate', 'extra', ...STANDARD_TEXTS] as never, noNullPrototype: true },
) as never;

const reason = fc
  .oneof(cleanName, fc.constant('第一行\n第二行'))
  .map(checkReason)
  .filter((text) => text.ok)
  .map((text) => text.value);
const cutoffName = fc.constantFrom('silo', 'not-yet-made', 'constructor', 'smallestMap');
const settings = fc.record(
  {
    sensitivity: fc.constantFrom(...SENSITIVITIES),
    cutoffs: fc.dictionary(
      cutoffName,
      fc.dictionary(
        cutoffName,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        { minKeys: 1, noNullPrototype: true },
      ),
      { noNullPrototype: true },
    ),
    extra,
  },
  { noNullPrototype: true },
);

const amount = fc.double({ min: 0.001, max: 1e9, noNaN: true });
const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((place) => place + 0);

/** The rows whose names, in every language, are not taken by a row before them on the same map. */
function unlike<Row extends { name: string; translations: object; map: string }>(rows: readonly Row[]): Row[] {
  const taken = new Set<string>();
  return rows.filter((row) => {
    const keys = [row.name, ...Object.values<string>(row.translations as never)].map(
      (name) => `${row.map} ${nameKey(name)}`,
    );
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row])) as never;

/** Any engagement that can exist: one or two maps, up to `departments` departments, unknown fields everywhere. */
export function arbitraryEngagement(departments = 30): fc.Arbitrary<Engagement> {
  const named = { name: cleanName, translations: translations(cleanName), extra };
  const plain = { noNullPrototype: true } as const;
  return fc
    .record({
      profile: fc.record(
        {
          ...named,
          client: optionalName,
          clientTranslations: translations(optionalName),
          language: fc.constantFrom(...LANGUAGES),
        },
        plain,
      ),
      maps: fc.array(
        fc.record(
          {
            ...named,
            kind: fc.constantFrom(...MAP_KINDS),
            weights: fc.constantFrom(...WEIGHT_KINDS),
            order: fc.nat(9),
          },
          plain,
        ),
        { minLength: 1, maxLength: 2 },
      ),
      divisions: fc.array(fc.record({ ...named, map: fc.nat(), hue: fc.nat(11) }, plain), { maxLength: 4 }),
      departments: fc.array(
        fc.record(
          {
            ...named,
            map: fc.nat(),
            division: fc.option(fc.nat(), { nil: undefined }),
            party: fc.constantFrom(...PARTIES),
            position: fc.record({ x: coordinate, y: coordinate }, plain),
            headcount: amount,
            capacity: amount,
            code: fc.integer({ min: 0, max: 999_999 }).map((number) => `D${String(number).padStart(2, '0')}`),
            notes,
          },
          { requiredKeys: ['name', 'translations', 'extra', 'map', 'division', 'party', 'notes'], ...plain },
        ),
        { maxLength: departments, size: 'max' },
      ),
      services: fc.array(
        fc.record(
          {
            provider: fc.nat(),
            customer: fc.nat(),
            name: optionalName,
            translations: translations(optionalName),
            level: fc.integer({ min: 1, max: 5 }),
            volume: amount,
            assumed: fc.boolean(),
            notes,
            standard,
            extra,
          },
          {
            requiredKeys: [
              'provider',
              'customer',
              'name',
              'translations',
              'level',
              'volume',
              'assumed',
              'notes',
              'extra',
            ],
            ...plain,
          },
        ),
        { maxLength: 2 * departments },
      ),
      marks: fc.array(
        fc.record(
          {
            rule: fc.constantFrom('silo', 'one-way-dependency', 'not-yet-made'),
            about: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
            kind: fc.constantFrom(...MARK_KINDS),
            reason,
            extra,
          },
          plain,
        ),
        { maxLength: 3 },
      ),
      rated: ratingDraft({ ...named, cleanName, notes }),
      views: viewDraft(cleanName, extra),
      actions: actionDraft(cleanName, notes, extra),
      settings,
      extra,
    })
    .map((draft): Engagement => {
      const maps = draft.maps.map((row, index) => ({ id: `m${index}`, ...row }) as unknown as OrgMap);
      const mapAt = (index: number) => maps[index % maps.length] as OrgMap;
      const divisions = unlike(
        draft.divisions.map(
          (row, index) => ({ ...row, id: `v${index}`, map: mapAt(row.map).id }) as unknown as Division,
        ),
      );
      const rows = unlike(
        draft.departments.map(({ division, ...row }, index) => {
          const map = mapAt(row.map).id;
          const beside = divisions.filter((candidate) => candidate.map === map);
          const home = division === undefined ? undefined : beside[division % Math.max(1, beside.length)];
          const at = home === undefined ? {} : { division: home.id };
          return { ...row, ...at, id: `d-${index}`, map } as unknown as Department;
        }),
      );
      const services = draft.services.flatMap(({ level, volume, ...row }, index) => {
        const provider = rows[row.provider % Math.max(1, rows.length)];
        const others = rows.filter((other) => other.map === provider?.map && other !== provider);
        const customer = others[row.customer % Math.max(1, others.length)];
        if (provider === undefined || customer === undefined) return [];
        const weight = maps.find((map) => map.id === provider.map)?.weights === 'scale' ? level : volume;
        return [
          {
            ...row,
            id: `S_${index}`,
            map: provider.map,
            provider: provider.id,
            customer: customer.id,
            weight,
          } as unknown as Service,
        ];
      });
      const marks = new Map(
        draft.marks.flatMap(({ about, ...row }, index) => {
          const first = rows[(about[0] ?? 0) % Math.max(1, rows.length)];
          const beside = rows.filter((other) => other.map === first?.map);
          if (first === undefined) return [];
          const ids = new Set(about.map((place) => (beside[place % beside.length] as Department).id));
          const mark = { ...row, id: `k${index}`, map: first.map, departments: [...ids] } as unknown as Mark;
          return [[subjectKey(mark), mark] as const];
        }),
      );
      return {
        profile: { id: 'e0', ...draft.profile } as never,
        maps: byId(maps),
        divisions: byId(divisions),
        departments: byId(rows),
        services: byId(services),
        marks: byId([...marks.values()]),
        teams: byId(
          rows.slice(0, 3).map((row, at) => ({
            id: `t${at}` as TeamId,
            map: row.map,
            name: `Team ${at}`,
            translations: {},
            departments: [row.id],
            purpose: row.notes,
            extra: row.extra,
          })),
        ),
        ...ratingTables(draft.rated, rows, services),
        views: viewTable(draft.views, maps),
        actions: actionTable(draft.actions, rows, services),
        settings: draft.settings,
        extra: draft.extra,
      };
    });
}
