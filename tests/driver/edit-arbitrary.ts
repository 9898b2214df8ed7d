import fc from 'fast-check';
import { addDepartment } from '#shared/edits/add-department.ts';
import { addDivision } from '#shared/edits/add-division.ts';
import { addLine } from '#shared/edits/add-line.ts';
import { addMap } from '#shared/edits/add-map.ts';
import { addTeam } from '#shared/edits/add-team.ts';
import { arrangeDepartments } from '#shared/edits/arrange-departments.ts';
import { assignDivision } from '#shared/edits/assign-division.ts';
import { connect } from '#shared/edits/connect.ts';
import { describeDepartment } from '#shared/edits/describe-department.ts';
import { describeService } from '#shared/edits/describe-service.ts';
import { describeTeam } from '#shared/edits/describe-team.ts';
import { duplicate } from '#shared/edits/duplicate.ts';
import { duplicateMap } from '#shared/edits/duplicate-map.ts';
import { importRows } from '#shared/edits/import-rows.ts';
import { keepCodes } from '#shared/edits/keep-codes.ts';
import { keepScenario } from '#shared/edits/keep-scenario.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { paste } from '#shared/edits/paste.ts';
import { pinDepartments } from '#shared/edits/pin-departments.ts';
import { remove } from '#shared/edits/remove.ts';
import { removeDivision } from '#shared/edits/remove-division.ts';
import { removeMap } from '#shared/edits/remove-map.ts';
import { removeMarks } from '#shared/edits/remove-marks.ts';
import { removeTeam } from '#shared/edits/remove-team.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { renameDivision } from '#shared/edits/rename-division.ts';
import { renameMap } from '#shared/edits/rename-map.ts';
import { renameService } from '#shared/edits/rename-service.ts';
import { reverseService } from '#shared/edits/reverse-service.ts';
import { setAliases } from '#shared/edits/set-aliases.ts';
import { setCells } from '#shared/edits/set-cells.ts';
import { setMark } from '#shared/edits/set-mark.ts';
import { setNote } from '#shared/edits/set-note.ts';
import { setPairWeights } from '#shared/edits/set-pair-weights.ts';
import { setProfile } from '#shared/edits/set-profile.ts';
import { setSettings } from '#shared/edits/set-settings.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { splitDepartment } from '#shared/edits/split-department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { MARK_KINDS } from '#shared/model/mark.ts';
import { actionAttempts } from './edit-arbitrary-actions.ts';
import { ratingAttempts } from './edit-arbitrary-ratings.ts';
import { viewAttempts } from './edit-arbitrary-views.ts';
import { type Attempt, attempts } from './edit-attempt.ts';
import {
  cells,
  copies,
  copy,
  department,
  division,
  fittingCopies,
  language,
  map,
  mark,
  name,
  notes,
  number,
  record,
  service,
  standard,
  team,
  translations,
} from './edit-fields.ts';
import { MAP } from './engagement-builder.ts';
import { cutoffs, sensitivity } from './settings-arbitrary.ts';

/** Places for some departments, numbers and not. */
const positions = fc
  .array(fc.tuple(department, fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.double() })))
  .map((places) => ({ positions: new Map(places) }));

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
    addLine,
    fc.record({
      map,
      departments: fc.array(record({ id: department, name }, ['id', 'name']), { maxLength: 2 }),
      services: fc.array(
        record({ id: service, provider: department, customer: department, name, weight: number }, [
          'id',
          'provider',
          'customer',
        ]),
        { maxLength: 2 },
      ),
      weights: fc.array(fc.record({ service, weight: number }), { maxLength: 1 }),
    }),
  ),
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
  attempts(keepCodes, fc.constant({})),
  attempts(duplicate, fc.oneof(copies, fittingCopies)),
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
  fc
    .record({ map, id: map, name, kind: fc.constant('to-be' as const), ids: copy, gone: department })
    .map(({ gone, ...input }) => ({
      edit: keepScenario.id,
      try: (engagement: Engagement) => {
        const tried = remove.run(engagement, { departments: [gone] });
        return keepScenario.run(engagement, { ...input, changed: tried.ok ? tried.value : engagement });
      },
    })),
  {
    weight: 4,
    arbitrary: attempts(
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
        services: fc.array(
          fc.record({ id: service, provider: department, customer: department, name, weight: number }),
          {
            maxLength: 2,
          },
        ),
      }),
    ),
  },
  attempts(
    mergeDepartments,
    record({ into: department, others: fc.array(department, { maxLength: 1 }), name, translations }, [
      'into',
      'others',
    ]),
  ),
  attempts(moveDepartments, positions),
  attempts(arrangeDepartments, positions),
  attempts(pinDepartments, fc.record({ departments: fc.array(department, { maxLength: 3 }), pinned: fc.boolean() })),
  attempts(paste, fc.oneof(copies, fittingCopies)),
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
  {
    weight: 3,
    arbitrary: attempts(setAliases, fc.record({ department, aliases: fc.array(name, { maxLength: 3 }), language })),
  },
  attempts(setCells, cells),
  {
    weight: 6,
    arbitrary: attempts(
      addTeam,
      fc.record({
        id: team,
        map: fc.oneof(map, fc.constant(MAP)),
        name,
        departments: fc.array(department, { minLength: 1, maxLength: 2 }),
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: attempts(
      describeTeam,
      record({ team, language, name, purpose: notes, departments: fc.array(department, { maxLength: 3 }) }, [
        'team',
        'language',
      ]),
    ),
  },
  attempts(removeTeam, fc.record({ team })),
  attempts(
    setNote,
    fc.record({
      about: fc.oneof(
        fc.record({ table: fc.constant('maps' as const), id: map }),
        fc.record({ table: fc.constant('divisions' as const), id: division }),
        fc.record({ table: fc.constant('departments' as const), id: department }),
        fc.record({ table: fc.constant('services' as const), id: service }),
      ),
      notes,
    }),
  ),
  attempts(
    setSettings,
    record({ sensitivity, cutoffs, respondentLimit: fc.nat({ max: 8 }), ratingTarget: number }, []),
  ),
  ...actionAttempts,
  ...ratingAttempts,
  ...viewAttempts,
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
  {
    weight: 4,
    arbitrary: attempts(setWeight, fc.record({ services: fc.array(service, { maxLength: 2 }), weight: number })),
  },
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
