import { announcement } from '#renderer/state/announcement.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { type Selection, selectDepartments, selectionSize } from '#renderer/state/selection.ts';
import { partnersIn } from '#renderer/state/spoken-places.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** One thing of the drawing, as it is read aloud. */
export interface SpokenItem {
  readonly id: DepartmentId | ServiceId;
  readonly text: string;
}

/** As many partners as a reader could go through of a hub. */
export const MOST_NEIGHBOURS = 200;

/** The DOM id of what stands for a department or service. */
export const spokenId = (id: string): string => `map-item-${id}`;

/** The only thing selected. */
function onlyOne({ departments, services }: Selection): DepartmentId | ServiceId | undefined {
  const [first] = [...departments, ...services];
  return departments.size + services.size === 1 ? first : undefined;
}

/** The DOM id of the item on which the map's focus stands; undefined while there is not exactly one. */
export function activeItem({ selection }: Pick<AppState, 'selection'>): string | undefined {
  const only = onlyOne(selection);
  return only === undefined ? undefined : spokenId(only);
}

/**
 * What a screen reader finds on the map: the one thing that is selected, first, then its neighbours: the partners of a department,
 * the two ends of a service. Nothing while nothing or more is selected, so that a large map costs no more than a small one.
 */
export function spokenItems(
  t: Translator,
  content: MapContent,
  selection: Selection,
  report: Report | undefined,
): readonly SpokenItem[] {
  if (selectionSize(selection) !== 1) return [];
  const [department] = selection.departments;
  const [service] = selection.services;
  const ends = service === undefined ? undefined : content.services.get(service);
  const partners = department === undefined ? undefined : partnersIn(content.services).get(department);
  const near = new Set<DepartmentId>([
    ...(ends === undefined ? [] : [ends.provider, ends.customer]),
    ...(partners?.customers ?? []),
    ...(partners?.providers ?? []),
  ]);
  if (department !== undefined) near.delete(department);
  const say = (id: SpokenItem['id'], of: Selection): SpokenItem => ({ id, text: announcement(t, content, of, report) });
  const focused = department ?? service;
  return [
    ...(focused === undefined ? [] : [say(focused, selection)]),
    ...[...near].slice(0, MOST_NEIGHBOURS).map((id) => say(id, selectDepartments([id]))),
  ].filter(({ text }) => text !== '');
}
