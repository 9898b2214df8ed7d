import type { MatrixOrder } from '#renderer/state/matrix-order.ts';
import type { Report } from '#shared/analysis/report.ts';
import { closestTogether } from '#shared/analysis/seriation.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Department } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

export interface MatrixHead {
  readonly department: Department;
  readonly name: string;
  /** Colour of the division, 0-based; undefined outside all divisions. */
  readonly hue: number | undefined;
  /** Whether a group ends here and another begins below. */
  readonly last: boolean;
}

/** The departments in the order asked for, with the borders of its groups. External parties come last. */
export function matrixHeads(
  content: MapContent,
  order: MatrixOrder,
  language: Language,
  report: Report | undefined,
): readonly MatrixHead[] {
  const collator = new Intl.Collator(language === 'zh-CN' ? 'zh-CN-u-co-pinyin' : language, { numeric: true });
  const named = [...content.departments.values()]
    .map((department) => ({ department, name: nameIn(department, language) }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.department.id < b.department.id ? -1 : 1));
  const group = groupOf(content, order, report);
  const place = placeOf(content, order, named);
  const sorted = named
    .map((head) => ({ ...head, group: group(head.department), place: place(head.department) }))
    .sort((a, b) => a.group - b.group || a.place - b.place);
  return sorted.map(({ department, name, group: own }, at) => {
    const division = department.division === undefined ? undefined : content.divisions.get(department.division);
    const next = sorted[at + 1];
    return { department, name, hue: division?.hue, last: next !== undefined && next.group !== own };
  });
}

/** Rank of the group that a department is listed with; external parties behind all. */
function groupOf(content: MapContent, order: MatrixOrder, report: Report | undefined): (row: Department) => number {
  const divisions = [...content.divisions.keys()];
  const inside = (row: Department): number => {
    if (order === 'division') return row.division === undefined ? divisions.length : divisions.indexOf(row.division);
    if (order === 'community') return report?.departments.get(row.id)?.community ?? content.departments.size;
    return 0;
  };
  return (row) => (row.party === 'internal' ? inside(row) : Number.MAX_SAFE_INTEGER);
}

/** Rank within the group; equal ranks stay in order of name. */
function placeOf(
  content: MapContent,
  order: MatrixOrder,
  named: readonly { readonly department: Department }[],
): (row: Department) => number {
  if (order === 'strength') {
    const exchanged = new Map<string, number>();
    const add = (id: string, weight: number): void => void exchanged.set(id, (exchanged.get(id) ?? 0) + weight);
    for (const { provider, customer, weight } of content.services.values()) {
      add(provider, weight);
      add(customer, weight);
    }
    return (row) => -(exchanged.get(row.id) ?? 0);
  }
  if (order !== 'cluster') return () => 0;
  const number = new Map(named.map(({ department }, at) => [department.id, at]));
  const ties = new Map<number, number>();
  const key = (a: number, b: number): number => Math.min(a, b) * named.length + Math.max(a, b);
  for (const { provider, customer, weight } of content.services.values()) {
    const at = key(number.get(provider) ?? 0, number.get(customer) ?? 0);
    ties.set(at, (ties.get(at) ?? 0) + weight);
  }
  const placed = closestTogether(named.length, (a, b) => ties.get(key(a, b)) ?? 0);
  const rank = new Map(placed.map((at, place) => [named[at]?.department.id, place]));
  return (row) => rank.get(row.id) ?? 0;
}
