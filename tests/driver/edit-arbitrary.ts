import fc from 'fast-check';
import { addDepartment } from '#shared/edits/add-department.ts';
import { addDivision } from '#shared/edits/add-division.ts';
import { addMap } from '#shared/edits/add-map.ts';
import { assignDivision } from '#shared/edits/assign-division.ts';
import { connect } from '#shared/edits/connect.ts';
import { describeDepartment } from '#shared/edits/describe-department.ts';
import { describeService } from '#shared/edits/describe-service.ts';
import { duplicate } from '#shared/edits/duplicate.ts';
import { type DuplicateMap, duplicateMap } from '#shared/edits/duplicate-map.ts';
import type { EditResult } from '#shared/edits/edit.ts';
import type { EditId } from '#shared/edits/edits.ts';
import { importRows } from '#shared/edits/import-rows.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { paste } from '#shared/edits/paste.ts';
import { remove } from '#shared/edits/remove.ts';
import { removeDivision } from '#shared/edits/remove-division.ts';
import { removeMap } from '#shared/edits/remove-map.ts';
import { removeMarks } from '#shared/edits/remove-marks.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { renameDivision } from '#shared/edits/rename-division.ts';
import { renameMap } from '#shared/edits/rename-map.ts';
import { renameService } from '#shared/edits/rename-service.ts';
import { reverseService } from '#shared/edits/reverse-service.ts';
import { setMark } from '#shared/edits/set-mark.ts';
import { setPairWeights } from '#shared/edits/set-pair-weights.ts';
import { setProfile } from '#shared/edits/set-profile.ts';
import { setSettings } from '#shared/edits/set-settings.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { splitDepartment } from '#shared/edits/split-department.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { MARK_KINDS, type MarkId } from '#shared/model/mark.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { AGREEMENTS, EMPTY_STANDARD, type Standard } from '#shared/model/standard.ts';
import { MAP } from './engagement-builder.ts';
import { cutoffs, sensitivity } from './settings-arbitrary.ts';

/** One thing that somebody might do, sensible or not. */
export interface Attempt {
  readonly edit: EditId;
  readonly try: (engagement: Engagement) => EditResult;
}

/** Few ids and names, so that attempts meet: about as many are refused as done. */
const id = <Id extends string>(kind: string, count: number): fc.Arbitrary<Id> =>
  fc.nat({ max: count - 1 }).map((number) => `${kind}${number}` as Id);
const map = id<MapId>('m', 3);
const division = id<DivisionId>('v', 3);
const department = id<DepartmentId>('d', 8);
const service = id<ServiceId>('s', 12);
const mark = id<MarkId>('k', 6);
const name = fc.constantFrom(
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
const notes = fc.oneof(fc.string(), fc.constantFrom('two\nlines', 'a\u0000b', 'e\u202a\u0301'));
const translations = fc.dictionary(fc.constantFrom(...LANGUAGES), name, { maxKeys: 1, noNullPrototype: true });
const language = fc.constantFrom(...LANGUAGES);
const standard: fc.Arbitrary<Standard> = fc
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
const number = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.double({ noNaN: false }));

function attempts<Input extends object>(
  edit: { readonly id: EditId; readonly run: (engagement: Engagement, input: Input) => EditResult },
  input: fc.Arbitrary<Input>,
): fc.Arbitrary<Attempt> {
  return input.map((value) => ({ edit: edit.id, try: (engagement) => edit.run(engagement, value) }));
}

/** Leaves a field out now and then, rather than giving it undefined. */
const record = <Fields extends object, Needed extends keyof Fields>(
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
const copy: fc.Arbitrary<DuplicateMap['ids']> = fc.record({
  divisions: fresh<DivisionId>('v', 3),
  departments: fresh<DepartmentId>('d', 8),
  services: fresh<ServiceId>('s', 12),
  marks: fresh<MarkId>('k', 6),
});

const blank = { extra: fc.constant(NO_EXTRA), notes: fc.constant('') };
const copies = fc.record({
  map,
  divisions: fc.array(fc.record({ id: division, map, name, translations, hue: fc.nat(9), extra: blank.extra }), {
    maxLength: 1,
  }),
  departments: fc.array(
    record({ id: department, map, name, translations, party: fc.constant('internal' as const), division, ...blank }, [
      'id',
      'map',
      'name',
      'translations',
      'party',
      'notes',
      'extra',
    ]),
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
});

/** Anything that the list of edits can be asked for. */
export const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  {
    weight: 6,
    arbitrary: attempts(
      addDepartment,
      record({ id: department, map, name, translations, division }, ['id', 'map', 'name']),
    ),
  },
  {
    weight: 2,
    arbitrary: attempts(addDivision, record({ id: division, map, name, translations }, ['id', 'map', 'name'])),
  },
  attempts(
    addMap,
    fc.record({
      id: map,
      name,
      kind: fc.constant('to-be' as const),
      weights: fc.constantFrom('scale' as const, 'volume' as const),
    }),
  ),
  {
    weight: 2,
    arbitrary: attempts(
      assignDivision,
      record({ departments: fc.array(department, { maxLength: 3 }), division }, ['departments']),
    ),
  },
  {
    weight: 4,
    arbitrary: attempts(
      connect,
      record({ id: service, provider: department, customer: department, name, weight: number }, [
        'id',
        'provider',
        'customer',
      ]),
    ),
  },
  attempts(
    describeDepartment,
    record({ department, notes, headcount: fc.option(number, { nil: null }) }, ['department']),
  ),
  attempts(describeService, record({ service, notes, standard }, ['service'])),
  attempts(duplicate, copies),
  attempts(
    duplicateMap,
    record({ map, id: map, name, translations, kind: fc.constant('to-be' as const), ids: copy }, [
      'map',
      'id',
      'name',
      'kind',
      'ids',
    ]),
  ),
  attempts(
    importRows,
    fc.record({
      map,
      divisions: fc.array(fc.record({ id: division, name }), { maxLength: 1 }),
      departments: fc.array(
        record({ id: department, name, party: fc.constant('internal' as const), division, headcount: number }, [
          'id',
          'name',
          'party',
        ]),
        { maxLength: 2 },
      ),
      services: fc.array(fc.record({ id: service, provider: department, customer: department, name, weight: number }), {
        maxLength: 2,
      }),
    }),
  ),
  attempts(
    mergeDepartments,
    record({ into: department, others: fc.array(department, { maxLength: 1 }), name, translations }, [
      'into',
      'others',
    ]),
  ),
  attempts(
    moveDepartments,
    fc
      .array(fc.tuple(department, fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.double() })))
      .map((places) => ({ positions: new Map(places) })),
  ),
  attempts(paste, copies),
  attempts(
    remove,
    record({ departments: fc.array(department, { maxLength: 2 }), services: fc.array(service, { maxLength: 3 }) }, []),
  ),
  attempts(removeDivision, fc.record({ division })),
  attempts(removeMap, fc.record({ map })),
  attempts(removeMarks, fc.record({ marks: fc.array(mark, { maxLength: 2 }) })),
  attempts(renameDepartment, fc.record({ department, name, language })),
  attempts(renameDivision, fc.record({ division, name, language })),
  attempts(renameMap, fc.record({ map, name, language })),
  attempts(renameService, fc.record({ service, name, language })),
  attempts(reverseService, fc.record({ services: fc.array(service, { maxLength: 3 }) })),
  {
    weight: 2,
    arbitrary: attempts(
      setProfile,
      record({ language, name, client: fc.string({ maxLength: 20 }), deliverable: language }, ['language']),
    ),
  },
  attempts(
    setMark,
    fc.record({
      id: mark,
      map: fc.oneof(map, fc.constant(MAP)),
      rule: fc.constantFrom('silo', 'one-way-dependency', 'not-yet-made'),
      departments: fc.array(department, { minLength: 1, maxLength: 2 }),
      kind: fc.constantFrom(...MARK_KINDS),
      reason: fc.oneof(notes, fc.constant('by nature')),
    }),
  ),
  attempts(setSettings, record({ sensitivity, cutoffs }, [])),
  attempts(
    setPairWeights,
    fc.record({
      pairs: fc.array(
        fc.record({
          provider: department,
          customer: department,
          weight: fc.option(number, { nil: undefined }),
          id: service,
        }),
        { maxLength: 3 },
      ),
    }),
  ),
  attempts(setWeight, fc.record({ services: fc.array(service, { maxLength: 3 }), weight: number })),
  attempts(
    splitDepartment,
    record({ department, id: department, name, translations, services: fc.array(service, { maxLength: 2 }) }, [
      'department',
      'id',
      'name',
      'services',
    ]),
  ),
);
