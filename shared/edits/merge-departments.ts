import { err, ok } from '#shared/kernel/result.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import { checkText } from '#shared/model/limits.ts';
import { allNames, checkTranslations, NO_TRANSLATIONS, type Translations, withAliases } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { actionsOn } from './actions.ts';
import { defineEdit } from './edit.ts';
import { marksRedirected } from './marks.ts';
import { ratersRedirected, ratingsOn } from './ratings.ts';
import { checkFreeName, departmentsOf } from './rows.ts';
import { teamsWithout } from './teams.ts';

export interface MergeDepartments {
  /** Stays, with its place, division and party. */
  readonly into: DepartmentId;
  /** Go; `into` among them is passed over. */
  readonly others: Iterable<DepartmentId>;
  /** Left out: `into` keeps its names. */
  readonly name?: string;
  /** Of the new name. */
  readonly translations?: Translations;
}

/**
 * Makes one department of several. Services between them vanish, all others now begin or end at the one that stays, parallel
 * ones beside each other. Headcount and capacity are added up where every one of them has the number, else nobody knows the
 * sum and it is left open; notes are put one below the other. What the others were called is an alias of the one that stays, so
 * that people find it; marks are about it from now on, and raters speak for it.
 */
export const mergeDepartments = defineEdit({
  id: 'merge-departments',
  run(engagement, input: MergeDepartments) {
    const joined = departmentsOf(engagement, new Set([input.into, ...input.others]));
    if (!joined.ok) return joined;
    const [kept, ...gone] = joined.value;
    if (kept === undefined || gone.length === 0) return ok(engagement);
    if (gone.some((row) => row.map !== kept.map)) return err({ code: 'different-maps' });
    const notes = checkText([...new Set(joined.value.map((row) => row.notes))].filter(Boolean).join('\n\n'));
    if (!notes.ok) return notes;
    const departments = new Map(engagement.departments);
    for (const { id } of gone) departments.delete(id);
    const free = (text: string) => checkFreeName(departments.values(), kept.map, text, kept.id);
    const name = input.name === undefined ? ok(kept.name) : free(input.name);
    if (!name.ok) return name;
    const translations = checkTranslations(input.translations ?? NO_TRANSLATIONS, free);
    if (!translations.ok) return translations;
    const { headcount: _, capacity: __, ...rest } = kept;
    const whole: Department = {
      ...rest,
      name: name.value,
      translations: input.name === undefined ? kept.translations : translations.value,
      notes: notes.value,
      ...total('headcount', joined.value),
      ...total('capacity', joined.value),
    };
    departments.set(kept.id, withAliases(whole, joined.value.flatMap(allNames)));
    const ids = new Set(gone.map(({ id }) => id));
    const services = redirected(engagement.services, ids, kept.id);
    const raters = ratersRedirected(engagement.raters, ids, kept.id);
    return ok({
      ...engagement,
      departments,
      services,
      ...ratingsOn({ ...engagement, raters }, { departments, services }),
      actions: actionsOn(engagement.actions, { departments, services }, { gone: ids, into: kept.id }),
      marks: marksRedirected(engagement.marks, ids, kept.id),
      teams: teamsWithout(engagement.teams, ids, kept.id),
    });
  },
});

function total(field: 'headcount' | 'capacity', rows: readonly Department[]) {
  const sum = rows.reduce((so, row) => so + (row[field] ?? Number.NaN), 0);
  return Number.isFinite(sum) ? { [field]: sum } : {};
}

function redirected(
  services: ReadonlyMap<ServiceId, Service>,
  gone: ReadonlySet<DepartmentId>,
  kept: DepartmentId,
): ReadonlyMap<ServiceId, Service> {
  const after = new Map(services);
  for (const [id, row] of services) {
    if (!gone.has(row.provider) && !gone.has(row.customer)) continue;
    const provider = gone.has(row.provider) ? kept : row.provider;
    const customer = gone.has(row.customer) ? kept : row.customer;
    if (provider === customer) after.delete(id);
    else after.set(id, { ...row, provider, customer });
  }
  return after;
}
