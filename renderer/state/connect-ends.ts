import type { AddLine } from '#shared/edits/add-line.ts';
import { departmentNamed, rowNamed } from '#shared/edits/rows.ts';
import type { Language } from '#shared/kernel/language.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { foundByName } from '#shared/sight/searchable-names.ts';
import type { App } from './app.ts';
import { drawLine } from './apply-line.ts';
import { selectServices } from './selection.ts';

/** One end of a service that is to be drawn: a department of the map, or a name that none has yet. */
export type End =
  | { readonly kind: 'department'; readonly id: DepartmentId }
  | { readonly kind: 'new'; readonly name: string };

/** What is offered for an end while somebody types. */
export interface Offer {
  readonly end: End;
  readonly label: string;
  /** The division of a department; empty where it has none. */
  readonly division: string;
}

/** Departments that answer to what is typed, the likeliest first; last, where none is called exactly so, a new one of that name. */
export function offersFor(
  content: MapContent,
  typed: string,
  language: Language,
  except?: DepartmentId,
): readonly Offer[] {
  const rows = [...content.departments.values()].filter(({ id }) => id !== except);
  const found = foundByName(rows, typed, language).map((row): Offer => {
    const division = row.division === undefined ? undefined : content.divisions.get(row.division);
    return {
      end: { kind: 'department', id: row.id },
      label: nameIn(row, language),
      division: division === undefined ? '' : nameIn(division, language),
    };
  });
  const name = typed.trim();
  const known = name === '' || rowNamed(content.departments.values(), content.map.id, name) !== undefined;
  return known ? found : [...found, { end: { kind: 'new', name }, label: name, division: '' }];
}

/** The department that is called exactly so, in either language or by an alias. */
export function endNamed(content: MapContent, typed: string): End | undefined {
  const row = rowNamed(content.departments.values(), content.map.id, typed);
  return row === undefined ? undefined : { kind: 'department', id: row.id };
}

export interface ConnectEnds {
  readonly provider: End;
  readonly customer: End;
  readonly name: string;
  readonly weight?: number;
}

/** Draws the service, and departments that are new to the map with it: one undo step. True where it was made. */
export function connectEnds(app: App, { provider, customer, name, weight }: ConnectEnds): boolean {
  const { map, engagement } = app.store.getState();
  const added = new Map<string, AddLine['departments'][number]>();
  const idOf = (end: End): DepartmentId => {
    if (end.kind === 'department') return end.id;
    const there = departmentNamed(engagement, map, end.name);
    if (there !== undefined) return there.id;
    const key = nameKey(end.name);
    const row = added.get(key) ?? { id: app.ids('department'), name: end.name };
    added.set(key, row);
    return row.id;
  };
  const id = app.ids('service');
  const service = { id, provider: idOf(provider), customer: idOf(customer), name };
  return drawLine(
    app,
    {
      map,
      departments: [...added.values()],
      services: [weight === undefined ? service : { ...service, weight }],
      weights: [],
    },
    selectServices([id]),
  );
}
