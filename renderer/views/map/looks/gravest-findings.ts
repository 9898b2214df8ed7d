import type { Report, Severity } from '#shared/analysis/report.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

export interface Gravest {
  readonly severity: Severity;
  /** How many stand of that severity. */
  readonly count: number;
}

/** The gravest severity among the findings that stand about each department. */
export function gravestFindings(content: MapContent, report: Report | undefined): ReadonlyMap<DepartmentId, Gravest> {
  const gravest = new Map<DepartmentId, Gravest>();
  // The gravest come first, so the first one that names a department decides.
  for (const { severity, departments } of standingFindings(content, report)) {
    for (const id of new Set(departments)) {
      const known = gravest.get(id);
      if (known === undefined) gravest.set(id, { severity, count: 1 });
      else if (known.severity === severity) gravest.set(id, { severity, count: known.count + 1 });
    }
  }
  return gravest;
}
