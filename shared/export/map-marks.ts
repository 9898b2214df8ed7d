import type { Report } from '#shared/analysis/report.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** What the findings put on the map; those that are set aside, and rankings, put nothing. */
export interface MapMarks {
  /** Text of the badge: the finding's number where findings are numbered, else an exclamation mark. */
  readonly bottlenecks: ReadonlyMap<DepartmentId, string>;
  readonly oneWay: ReadonlySet<ServiceId>;
}

export const UNNUMBERED = '!';

/** `numbers` gives findings, by key, the numbers under which they are listed beside the map. */
export function mapMarks(content: MapContent, report?: Report, numbers?: ReadonlyMap<string, number>): MapMarks {
  const bottlenecks = new Map<DepartmentId, string>();
  const oneWay = new Set<ServiceId>();
  for (const finding of standingFindings(content, report)) {
    const [first, second] = finding.departments;
    if (finding.id === 'bottleneck' && first !== undefined) {
      bottlenecks.set(first, numbers?.get(finding.key)?.toString() ?? UNNUMBERED);
    }
    if (finding.id !== 'one-way-dependency') continue;
    for (const id of finding.services) {
      const service = content.services.get(id);
      if (service?.provider === first && service?.customer === second) oneWay.add(id);
    }
  }
  return { bottlenecks, oneWay };
}
