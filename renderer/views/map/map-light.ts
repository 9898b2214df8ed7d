import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Service } from '#shared/model/service.ts';
import type { MapInput } from './map-model.ts';

export interface Light {
  readonly dims: boolean;
  readonly departments: ReadonlySet<DepartmentId>;
  /** Partners of a lit department: less bright than it, not dimmed. */
  readonly near: ReadonlySet<DepartmentId>;
  readonly services: ReadonlySet<string>;
  /** Whether lit services say their names. */
  readonly names: boolean;
}

/** What a finding lights up: its departments, and its services or, where it names none, every service of its departments. */
export function lightOf({ lit, content }: Pick<MapInput, 'lit' | 'content'>): Light {
  const departments = new Set(lit?.departments);
  const services = new Set<string>(lit?.services);
  const near = new Set<DepartmentId>();
  if (lit !== undefined && services.size === 0) {
    for (const row of content.services.values()) if (touches(row, departments)) services.add(row.id);
  }
  for (const row of content.services.values()) {
    if (services.has(row.id)) near.add(row.provider).add(row.customer);
  }
  return { dims: lit !== undefined, departments, near, services, names: true };
}

const touches = (row: Service, departments: ReadonlySet<DepartmentId>): boolean =>
  departments.has(row.provider) || departments.has(row.customer);

/** Ids of what carries a badge or a dash of its own. */
export interface Flags {
  readonly bottlenecks: ReadonlySet<string>;
  readonly oneWay: ReadonlySet<string>;
}

export function flagsOf({ content, report }: Pick<MapInput, 'content' | 'report'>): Flags {
  const findings = standingFindings(content, report);
  return {
    bottlenecks: new Set(findings.flatMap((finding) => (finding.id === 'bottleneck' ? finding.departments : []))),
    oneWay: new Set(findings.flatMap((finding) => (finding.id === 'one-way-dependency' ? finding.services : []))),
  };
}
