import type { Selection } from '#renderer/state/selection.ts';
import { departmentBox } from '#shared/export/department-box.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { NO_TRANSLATIONS, nameIn } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { type ElementSpec, HUES, type MapElements } from './map-model.ts';

/** A map with some divisions drawn as one box each. */
export interface Collapsed {
  /** Without their departments; services from or to them end at the box, several the same way as one with the sum of weights. */
  readonly content: MapContent;
  readonly members: ReadonlyMap<DivisionId, readonly DepartmentId[]>;
}

export function collapseDivisions(content: MapContent, collapsed: ReadonlySet<DivisionId>): Collapsed {
  const members = new Map<DivisionId, DepartmentId[]>();
  const boxOf = new Map<DepartmentId, DivisionId>();
  for (const { id, division } of content.departments.values()) {
    if (division === undefined || !collapsed.has(division) || !content.divisions.has(division)) continue;
    members.set(division, [...(members.get(division) ?? []), id]);
    boxOf.set(id, division);
  }
  if (members.size === 0) return { content, members };
  return {
    content: {
      ...content,
      departments: new Map([...content.departments].filter(([id]) => !boxOf.has(id))),
      services: summed(content, boxOf),
    },
    members,
  };
}

function summed(
  { services }: MapContent,
  boxOf: ReadonlyMap<DepartmentId, DivisionId>,
): ReadonlyMap<ServiceId, Service> {
  const drawn = new Map<ServiceId, Service>();
  const sums = new Map<string, Service[]>();
  for (const row of services.values()) {
    const [from, to] = [boxOf.get(row.provider), boxOf.get(row.customer)];
    if (from === undefined && to === undefined) drawn.set(row.id, row);
    else if (from !== to) {
      // The drawing knows ends by their ids alone, whatever they are.
      const ends = { provider: (from ?? row.provider) as DepartmentId, customer: (to ?? row.customer) as DepartmentId };
      const key = `${ends.provider} ${ends.customer}`;
      sums.set(key, [...(sums.get(key) ?? []), { ...row, ...ends }]);
    }
  }
  for (const rows of sums.values()) {
    const [first] = rows;
    if (first === undefined) continue;
    const weight = rows.reduce((sum, row) => sum + row.weight, 0);
    const id = `sum-${first.provider}-${first.customer}` as ServiceId;
    const row =
      rows.length === 1 ? first : { ...first, id, weight, name: `Σ ${weight}`, translations: NO_TRANSLATIONS };
    drawn.set(row.id, { ...row, notes: '', extra: NO_EXTRA });
  }
  return drawn;
}

/** The boxes of collapsed divisions, in the middle of where their departments stand. */
export function collapsedBoxes(
  { departments, divisions }: MapContent,
  members: ReadonlyMap<DivisionId, readonly DepartmentId[]>,
  {
    language,
    selection,
    lit,
  }: { language: Language; selection: Selection; lit: ReadonlySet<DepartmentId> | undefined },
): MapElements {
  const boxes = new Map<string, ElementSpec>();
  for (const [id, own] of members) {
    const row = divisions.get(id);
    if (row === undefined) continue;
    const box = departmentBox(`${nameIn(row, language)} · ${own.length}`);
    const isLit = lit !== undefined && own.some((member) => lit.has(member));
    boxes.set(id, {
      group: 'nodes',
      data: { label: box.lines.join('\n'), width: box.width, height: box.height, hue: row.hue % HUES },
      position: middle(own.flatMap((member) => departments.get(member)?.position ?? [])),
      classes: ['collapsed', isLit && 'lit', lit !== undefined && !isLit && 'dimmed'].filter(Boolean).join(' '),
      selected: own.some((member) => selection.departments.has(member)),
    });
  }
  return boxes;
}

function middle(places: readonly Point[]): Point {
  const between = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return places.length === 0
    ? { x: 0, y: 0 }
    : { x: between(places.map(({ x }) => x)), y: between(places.map(({ y }) => y)) };
}
