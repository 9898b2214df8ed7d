import fc from 'fast-check';
import type { Extra } from '#shared/kernel/json.ts';
import { ACTION_STATUSES, type Action, type ActionId, STRATEGIES } from '#shared/model/action.ts';

const day = fc.constantFrom('', '2026-09-30', '2028-02-29');

/** Actions before they are about anything. */
export const actionDraft = (name: fc.Arbitrary<string>, notes: fc.Arbitrary<string>, extra: fc.Arbitrary<Extra>) => {
  const line = fc.oneof(fc.constant(''), name);
  return fc.array(
    fc.record(
      {
        name,
        strategy: fc.constantFrom(...STRATEGIES),
        status: fc.constantFrom(...ACTION_STATUSES),
        finding: fc.constantFrom('', 'silo', 'not-yet-made'),
        departments: fc.uniqueArray(fc.nat(), { maxLength: 2 }),
        services: fc.uniqueArray(fc.nat(), { maxLength: 2 }),
        owner: line,
        dueDate: day,
        remeasureDate: day,
        before: line,
        after: line,
        notes,
        extra,
      },
      { noNullPrototype: true },
    ),
    { maxLength: 3 },
  );
};

type Draft = ReturnType<typeof actionDraft> extends fc.Arbitrary<infer Rows> ? Rows : never;

/** The actions, about some of these rows. */
export function actionTable(
  draft: Draft,
  departments: readonly { readonly id: string }[],
  services: readonly { readonly id: string }[],
): ReadonlyMap<ActionId, Action> {
  const some = (rows: readonly { readonly id: string }[], places: readonly number[]) =>
    rows.length === 0 ? [] : [...new Set(places.map((place) => rows[place % rows.length]?.id))];
  return new Map(
    draft.map((row, index) => {
      const id = `n${index}` as ActionId;
      const about = { departments: some(departments, row.departments), services: some(services, row.services) };
      return [id, { ...row, ...about, id, translations: {} } as unknown as Action];
    }),
  );
}
