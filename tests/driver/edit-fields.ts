import fc from 'fast-check';
import type { Copies } from '#shared/edits/copies.ts';
import type { DuplicateMap } from '#shared/edits/duplicate-map.ts';
import type { SetCells } from '#shared/edits/set-cells.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapId } from '#shared/model/map.ts';
import type { MarkId } from '#shared/model/mark.ts';
import type { RaterId } from '#shared/model/rater.ts';
import type { RatingId } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { AGREEMENTS, EMPTY_STANDARD, type Standard } from '#shared/model/standard.ts';
import type { TeamId } from '#shared/model/team.ts';

/** Few ids and names, so that attempts meet: about as many are refused as done. */
const id = <Id extends string>(kind: string, count: number): fc.Arbitrary<Id> =>
  fc.nat({ max: count - 1 }).map((number) => `${kind}${number}` as Id);
export const map = id<MapId>('m', 3);
export const division = id<DivisionId>('v', 3);
export const department = id<DepartmentId>('d', 8);
export const service = id<ServiceId>('s', 12);
export const team = id<TeamId>('t', 3);
export const mark = id<MarkId>('k', 6);
export const round = id<RoundId>('r', 2);
export const rater = id<RaterId>('p', 3);
export const rating = id<RatingId>('g', 12);
export const name = fc.constantFrom(
  'Finance',
  'Sales',
  'HR',
  '研发',
  'Legal',
  '',
  ' finance ',
  'ＬＥＧＡＬ',
  '法\u202e务\u0000',
  'Ops',
  'IT',
  '质量',
  'Plant',
);
export const notes = fc.oneof(fc.string(), fc.constantFrom('two\nlines', 'a\u0000b', 'e\u202a\u0301'));
export const translations = fc.dictionary(fc.constantFrom(...LANGUAGES), name, { maxKeys: 1, noNullPrototype: true });
export const language = fc.constantFrom(...LANGUAGES);
export const standard: fc.Arbitrary<Standard> = fc
  .record({
    agreement: fc.constantFrom(...AGREEMENTS),
    target: notes,
    reviewDate: fc.constantFrom('', '2026-02-30', '2026-03-31'),
  })
  .chain((fields) =>
    fc.option(fc.constantFrom(0.5, 7), { nil: undefined }).map((attainment) => ({
      ...EMPTY_STANDARD,
      ...fields,
      ...(attainment === undefined ? {} : { attainment }),
    })),
  );
export const number = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.double({ noNaN: false }));

/** Leaves a field out now and then, rather than giving it undefined. */
export const record = <Fields extends object, Needed extends keyof Fields>(
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
  requiredKeys: Needed[],
) => fc.record(fields, { requiredKeys }) as fc.Arbitrary<Pick<Fields, Needed> & Partial<Fields>>;

/** New ids for whatever may stand on a map: most, so that some rows have none. */
const fresh = <Id extends string>(kind: string, count: number): fc.Arbitrary<ReadonlyMap<Id, Id>> =>
  fc
    .tuple(fc.integer({ min: count - 2, max: count }), fc.nat({ max: 2 }))
    .map(
      ([known, round]) =>
        new Map(
          Array.from({ length: known }, (_, number) => [`${kind}${number}` as Id, `${kind}${number}-${round}` as Id]),
        ),
    );
export const copy: fc.Arbitrary<DuplicateMap['ids']> = fc.record({
  divisions: fresh<DivisionId>('v', 3),
  departments: fresh<DepartmentId>('d', 8),
  services: fresh<ServiceId>('s', 12),
  marks: fresh<MarkId>('k', 6),
  teams: fresh<TeamId>('t', 3),
});

const blank = { extra: fc.constant(NO_EXTRA), notes: fc.constant('') };
export const copies: fc.Arbitrary<Copies> = fc.record({
  map,
  divisions: fc.array(fc.record({ id: division, map, name, translations, hue: fc.nat(9), extra: blank.extra }), {
    maxLength: 1,
  }),
  departments: fc.array(
    record(
      {
        id: department,
        map,
        name,
        translations,
        aliases: fc.array(name, { maxLength: 2 }),
        party: fc.constant('internal' as const),
        division,
        ...blank,
      },
      ['id', 'map', 'name', 'translations', 'party', 'notes', 'extra'],
    ),
    { maxLength: 2 },
  ),
  services: fc.array(
    fc.record({
      id: service,
      map,
      provider: department,
      customer: department,
      name: fc.constantFrom('', 'payroll'),
      translations: fc.constant({}),
      weight: number,
      assumed: fc.boolean(),
      ...blank,
    }),
    { maxLength: 2 },
  ),
  teams: fc.oneof(
    { arbitrary: fc.constant([]), weight: 4 },
    fc.array(
      fc.record({
        id: team,
        map,
        name,
        translations,
        departments: fc.array(department, { minLength: 1, maxLength: 2 }),
        purpose: fc.constant(''),
        extra: blank.extra,
      }),
      { maxLength: 1 },
    ),
  ),
});

/** Copies that are taken more often than not: of names that are seldom there. */
export const fittingCopies: fc.Arbitrary<Copies> = copies.map(({ departments, ...rest }) => ({
  ...rest,
  divisions: [],
  services: [],
  departments: departments.map(({ division: _, aliases: _names, ...row }) => ({
    ...row,
    id: `${row.id}-copy` as DepartmentId,
    name: `${row.id} copied`,
    translations: {},
  })),
}));

/** Rows of the tables, new and old, sensible or not. */
export const cells: fc.Arbitrary<SetCells> = fc.record({
  map,
  language,
  departments: fc.array(
    record(
      {
        department,
        added: fc.boolean(),
        name,
        aliases: fc.array(name, { maxLength: 2 }),
        division: fc.option(record({ id: division, name }, ['id']), { nil: null }),
        party: fc.constantFrom('internal' as const, 'external-customer' as const),
        headcount: fc.option(number, { nil: null }),
        notes,
      },
      ['department', 'added'],
    ),
    { maxLength: 2 },
  ),
  services: fc.array(
    record(
      {
        service,
        added: fc.boolean(),
        provider: department,
        customer: department,
        name,
        weight: number,
        notes,
        standard: record({ agreement: fc.constantFrom(...AGREEMENTS), responseTime: notes }, []),
      },
      ['service', 'added'],
    ),
    { maxLength: 2 },
  ),
});
