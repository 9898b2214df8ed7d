import { useApp, useStore } from '#renderer/state/app-context.ts';
import { freeName } from '#renderer/state/free-name.ts';
import { useT } from '#renderer/state/use-t.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { addDivision } from '#shared/edits/add-division.ts';
import { assignDivision } from '#shared/edits/assign-division.ts';
import type { Department } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { nameIn } from '#shared/model/named.ts';
import { DivisionDetails } from './division-details.tsx';

const NONE = '-';
const NEW = '+';
const MIXED = '*';

/** The division of one or several departments; a new one is made here, and named just below. */
export function DivisionField({ departments }: { readonly departments: readonly Department[] }) {
  const app = useApp();
  const t = useT();
  const all = useStore((state) => state.engagement.divisions);
  const map = departments[0]?.map;
  const chosen = new Set(departments.map((row) => row.division ?? NONE));
  const [only] = chosen;
  const value = chosen.size === 1 && only !== undefined ? only : MIXED;
  const division = all.get(value as DivisionId);
  const options = [
    ...(value === MIXED ? [{ value: MIXED, label: t('field.mixed') }] : []),
    { value: NONE, label: t('field.no-division') },
    ...[...all.values()]
      .filter((row) => row.map === map)
      .map((row) => ({ value: row.id as string, label: nameIn(row, t.language) }))
      .sort((a, b) => a.label.localeCompare(b.label, t.language)),
    { value: NEW, label: t('field.new-division') },
  ];
  const change = (next: string): void => {
    if (next === MIXED || map === undefined) return;
    let target = next === NONE ? undefined : (next as DivisionId);
    // Making a division and moving into it is one step to the user.
    const run = `division-${app.now().getTime()}`;
    if (next === NEW) {
      target = app.ids('division');
      const name = freeName(app.store.getState().engagement, map, 'divisions', t('map.new-division'));
      if (!app.edit(addDivision, { id: target, map, name }, { run })) return;
    }
    const ids = departments.map((row) => row.id);
    app.edit(assignDivision, target === undefined ? { departments: ids } : { departments: ids, division: target }, {
      run,
    });
  };
  return (
    <>
      <SelectField label={t('field.division')} value={value} options={options} onChange={change} />
      {division !== undefined && <DivisionDetails key={division.id} division={division} />}
    </>
  );
}
