import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import {
  changedDepartments,
  changedServices,
  type DepartmentField,
  type RowChange,
  type ServiceField,
} from './changed-rows.ts';
import { type FindingChanges, findingChanges } from './finding-changes.ts';
import { matchDepartments, matchServices } from './matching.ts';
import { type MetricChange, metricChanges } from './metric-changes.ts';
import type { Report } from './report.ts';

/** A map and what the analysis says of it. */
export interface Analysed {
  readonly content: MapContent;
  readonly report: Report;
}

/** What is measured of one department before and after. */
export interface DepartmentChange {
  readonly before: DepartmentId;
  readonly after: DepartmentId;
  readonly changes: readonly MetricChange[];
}

/** What tells two maps apart. Ids of what is gone belong to the map before, ids of what is added to the map after. */
export interface Comparison {
  /** False where one map has weights of 1 to 5 and the other volumes: then numbers do not compare, nor do weights. */
  readonly sameUnit: boolean;
  readonly departments: {
    readonly added: readonly DepartmentId[];
    readonly gone: readonly DepartmentId[];
    readonly changed: readonly RowChange<DepartmentId, DepartmentField>[];
  };
  readonly services: {
    readonly added: readonly ServiceId[];
    readonly gone: readonly ServiceId[];
    readonly changed: readonly RowChange<ServiceId, ServiceField>[];
  };
  /** Of the map as a whole. */
  readonly mapMetrics: readonly MetricChange[];
  /** Of the internal departments that both maps have, in order of the ids before; those without a change are left out. */
  readonly departmentMetrics: readonly DepartmentChange[];
  readonly findings: FindingChanges;
}

/**
 * What changes from one map to another of the same engagement. Rows are matched as `matching.ts` says; a map compared with
 * itself or with its copy differs in nothing, and the comparison turned round is that of the maps turned round.
 */
export function compareMaps(before: Analysed, after: Analysed): Comparison {
  const departments = matchDepartments(before.content, after.content);
  const services = matchServices(before.content, after.content, departments);
  const measured = [...departments.pairs].flatMap(([one, other]) => {
    const [ours, theirs] = [before.report.departments.get(one), after.report.departments.get(other)];
    return ours === undefined || theirs === undefined
      ? []
      : [{ before: one, after: other, changes: metricChanges(ours, theirs) }];
  });
  return {
    sameUnit: before.report.weights === after.report.weights,
    departments: {
      added: departments.added,
      gone: departments.gone,
      changed: changedDepartments(before.content, after.content, departments.pairs),
    },
    services: {
      added: services.added,
      gone: services.gone,
      changed: changedServices(before.content, after.content, services.pairs, departments.pairs),
    },
    mapMetrics: metricChanges(before.report.metrics, after.report.metrics),
    departmentMetrics: measured.filter(({ changes }) => changes.length > 0),
    findings: findingChanges(before.report.findings, after.report.findings, departments.pairs),
  };
}

/** Whether nothing tells the two maps apart. */
export function isSame({ departments, services, mapMetrics, departmentMetrics, findings }: Comparison): boolean {
  const lists = [...Object.values(departments), ...Object.values(services), ...Object.values(findings)];
  return [...lists, mapMetrics, departmentMetrics].every((list) => list.length === 0);
}
