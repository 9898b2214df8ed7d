import { nameKey } from '#shared/kernel/text.ts';
import type { Department } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameKeys } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';
import type { QuickFault } from './fault.ts';
import { parseLine, type Word } from './parse-line.ts';

/** A department that a line speaks of: one of the map, or a new one. */
export interface PlannedDepartment {
  readonly key: string;
  /** As typed. */
  readonly name: string;
  /** Left out: it is new. */
  readonly there?: Department;
}

export interface PlannedService {
  readonly provider: PlannedDepartment;
  readonly customer: PlannedDepartment;
  /** May be empty. */
  readonly name: string;
  /** Left out: nobody said it. */
  readonly weight?: number;
  /** The service of the map that is so called between the same two: it is not drawn a second time. */
  readonly there?: Service;
}

/** What a line would make of the map. With a fault, nothing; faults are in order of place. */
export interface LinePlan {
  /** Every department that the line speaks of, once, in order. */
  readonly departments: readonly PlannedDepartment[];
  readonly services: readonly PlannedService[];
  readonly faults: readonly QuickFault[];
}

/** Which departments and services a line means on this map. Names count as the same as `nameKey` says, in every language. */
export function planLine(line: string, content: MapContent): LinePlan {
  const standing = new Map<string, Department>();
  for (const row of content.departments.values()) for (const key of nameKeys(row)) standing.set(key, row);
  const { statements, faults: unread } = parseLine(line, {
    weights: content.map.weights,
    isKnown: (text) => standing.has(nameKey(text)),
  });
  const faults = [...unread];
  const departments = new Map<string, PlannedDepartment>();
  const departmentOf = ({ text }: Word): PlannedDepartment => {
    const row = standing.get(nameKey(text));
    const key = row?.id ?? nameKey(text);
    const planned = departments.get(key) ?? { key, name: text, ...(row && { there: row }) };
    departments.set(key, planned);
    return planned;
  };
  const services = new Map<string, PlannedService>();
  for (const { names, arrows, label, weight } of statements) {
    const ends = names.map(departmentOf);
    for (const [index, direction] of arrows.entries()) {
      const [left, right, word] = [ends[index], ends[index + 1], names[index + 1]];
      if (left === undefined || right === undefined || word === undefined) continue;
      if (left.key === right.key) {
        faults.push({ code: 'self-service', name: left.name, at: word.at });
        continue;
      }
      const pairs = [
        ...(direction === 'backward' ? [] : [[left, right] as const]),
        ...(direction === 'forward' ? [] : [[right, left] as const]),
      ];
      for (const [provider, customer] of pairs) {
        const name = label?.text ?? '';
        const there = standingService(content, provider, customer, name);
        const key = JSON.stringify([provider.key, customer.key, there?.id ?? nameKey(name)]);
        services.set(key, {
          ...(services.get(key) ?? { provider, customer, name, ...(there && { there }) }),
          ...(weight !== undefined && { weight }),
        });
      }
    }
  }
  return { departments: [...departments.values()], services: [...services.values()], faults: inOrder(faults) };
}

const inOrder = (faults: readonly QuickFault[]): readonly QuickFault[] =>
  faults.toSorted((a, b) => a.at.start - b.at.start);

function standingService(
  content: MapContent,
  provider: PlannedDepartment,
  customer: PlannedDepartment,
  name: string,
): Service | undefined {
  const key = nameKey(name);
  for (const row of content.services.values()) {
    if (row.provider !== provider.there?.id || row.customer !== customer.there?.id) continue;
    const keys = row.name === '' ? [''] : [row.name, ...Object.values(row.translations)].map(nameKey);
    if (keys.includes(key)) return row;
  }
  return undefined;
}

/** Whether the service's weight would become another. */
export const changesWeight = ({ there, weight }: PlannedService): boolean =>
  there !== undefined && weight !== undefined && (there.weight !== weight || there.assumed);

/** How much a line would make: what is new, and what is said anew. */
export function planCounts({ departments, services }: LinePlan) {
  return {
    departments: departments.filter(({ there }) => there === undefined).length,
    services: services.filter(({ there }) => there === undefined).length,
    weights: services.filter(changesWeight).length,
  };
}
