import type { Language } from '#shared/kernel/language.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { Division } from '#shared/model/division.ts';
import type { OrgMap } from '#shared/model/map.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { Called } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';
import { foundByName } from '#shared/sight/searchable-names.ts';
import type { App } from './app.ts';
import { focusView } from './focus-view.ts';
import { NOTHING, selectDepartments, selectServices } from './selection.ts';

/** What is sought on the map, and which of what was found is shown. */
export interface Find {
  readonly query: string;
  readonly at: number;
  /** In the order in which Enter goes through them. */
  readonly hits: readonly Hit[];
}

/** What is found, with the departments that show where it is: itself, the ends of a service, the members of a division. */
export type Hit =
  | { readonly kind: 'department'; readonly row: Department; readonly departments: readonly DepartmentId[] }
  | { readonly kind: 'service'; readonly row: Service; readonly departments: readonly DepartmentId[] }
  | { readonly kind: 'division'; readonly row: Division; readonly departments: readonly DepartmentId[] }
  /** The note on the map itself, which is nowhere on it. */
  | { readonly kind: 'map'; readonly row: OrgMap; readonly departments: readonly DepartmentId[] };

export const FIND_FIELD = 'find-field';

/** Departments, services, then divisions that are called so, after them those whose note has it, and last the map whose own note has it; none for an empty question. */
export function hitsOn(content: MapContent, query: string, language: Language): readonly Hit[] {
  if (query.trim() === '') return [];
  const key = nameKey(query);
  const found = <Row extends Called & { readonly notes?: string }>(
    rows: ReadonlyMap<string, Row>,
    hit: (row: Row) => Hit,
  ): readonly [called: readonly Hit[], noted: readonly Hit[]] => {
    const called = foundByName(rows.values(), query, language);
    const known = new Set(called);
    const noted = [...rows.values()].filter(
      (row) => row.notes !== undefined && !known.has(row) && nameKey(row.notes).includes(key),
    );
    return [called.map(hit), noted.map(hit)];
  };
  const all = [
    found(content.departments, (row) => ({ kind: 'department', row, departments: [row.id] })),
    found(content.services, (row) => ({ kind: 'service', row, departments: [row.provider, row.customer] })),
    found(content.divisions, (row) => ({ kind: 'division', row, departments: membersOf(content, row) })),
  ];
  const { map } = content;
  const own = nameKey(map.notes ?? '').includes(key) ? [{ kind: 'map', row: map, departments: [] } as const] : [];
  return [...all.flatMap(([called]) => called), ...all.flatMap(([, noted]) => noted), ...own];
}

const membersOf = ({ departments }: MapContent, { id }: Division): readonly DepartmentId[] =>
  [...departments.values()].filter(({ division }) => division === id).map((row) => row.id);

export function openFind(app: App): void {
  const { find } = app.store.getState();
  if (find === undefined) app.store.setState({ find: { query: '', at: 0, hits: [] } });
  const field = document.getElementById(FIND_FIELD);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** Seeks anew and shows the first that is found. */
export function seek(app: App, query: string): void {
  const { engagement, map, language } = app.store.getState();
  const content = mapContent(engagement, map);
  show(app, { query, at: 0, hits: content === undefined ? [] : hitsOn(content, query, language) });
}

/** Shows the next (1) or previous (-1) that is found, in a ring. What was drawn or renamed since is found too. */
export function stepFind(app: App, step: 1 | -1): void {
  const { find, engagement, map, language } = app.store.getState();
  const content = mapContent(engagement, map);
  if (find === undefined || content === undefined) return;
  const hits = hitsOn(content, find.query, language);
  const at = hits.length === 0 ? 0 : (find.at + step + hits.length) % hits.length;
  show(app, { query: find.query, at, hits });
}

function show(app: App, find: Find): void {
  const hit = find.hits[find.at];
  if (hit?.kind === 'map') {
    // Its note stands in the panel while nothing is selected.
    app.store.setState({ find, litFinding: undefined, selection: NOTHING, panel: 'details' });
    return;
  }
  app.store.setState({
    find,
    ...(hit !== undefined && {
      litFinding: undefined,
      selection: hit.kind === 'service' ? selectServices([hit.row.id]) : selectDepartments(hit.departments),
    }),
  });
  if (hit !== undefined) app.canvas?.reveal(hit.departments);
}

/** Ends the search: everything is bright again, and what was shown last stays selected. */
export function closeFind(app: App): void {
  app.store.setState({ find: undefined });
  focusView(app);
}

/** Ids of what stays bright while something is sought: what is found, and the departments that show where it is. Undefined: all. */
export function brightIn(find: Find | undefined): ReadonlySet<string> | undefined {
  if (find === undefined || find.query.trim() === '') return undefined;
  // A note on the map is about all of it.
  if (find.hits[find.at]?.kind === 'map') return undefined;
  return new Set(find.hits.flatMap((hit) => [hit.row.id, ...hit.departments]));
}
