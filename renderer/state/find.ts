import type { Language } from '#shared/kernel/language.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { Service } from '#shared/model/service.ts';
import type { App } from './app.ts';
import { focusView } from './focus-view.ts';
import { foundByName } from './searchable-names.ts';
import { selectDepartments, selectServices } from './selection.ts';

/** What is sought on the map, and which of what was found is shown. */
export interface Find {
  readonly query: string;
  readonly at: number;
  /** In the order in which Enter goes through them. */
  readonly hits: readonly Hit[];
}

export type Hit =
  | { readonly kind: 'department'; readonly row: Department }
  | { readonly kind: 'service'; readonly row: Service };

export const FIND_FIELD = 'find-field';

/** Departments, then services that answer to the question; none for an empty one. */
export function hitsOn(content: MapContent, query: string, language: Language): readonly Hit[] {
  if (query.trim() === '') return [];
  return [
    ...foundByName(content.departments.values(), query, language).map((row) => ({ kind: 'department' as const, row })),
    ...foundByName(content.services.values(), query, language).map((row) => ({ kind: 'service' as const, row })),
  ];
}

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
  app.store.setState({
    find,
    ...(hit !== undefined && {
      litFinding: undefined,
      selection: hit.kind === 'department' ? selectDepartments([hit.row.id]) : selectServices([hit.row.id]),
    }),
  });
  if (hit !== undefined) app.canvas?.reveal(endsOf(hit));
}

/** Ends the search: everything is bright again, and what was shown last stays selected. */
export function closeFind(app: App): void {
  app.store.setState({ find: undefined });
  focusView(app);
}

function endsOf(hit: Hit): readonly DepartmentId[] {
  return hit.kind === 'department' ? [hit.row.id] : [hit.row.provider, hit.row.customer];
}

/** Ids of what stays bright while something is sought: what is found, and the ends of services among it. Undefined: all. */
export function brightIn(find: Find | undefined): ReadonlySet<string> | undefined {
  if (find === undefined || find.query.trim() === '') return undefined;
  return new Set(find.hits.flatMap((hit) => [hit.row.id, ...endsOf(hit)]));
}
