import type { DepartmentId } from '#shared/model/department.ts';
import type { Finding } from './report.ts';
import { asGroup, inOrder } from './set-aside.ts';

export interface FindingChanges {
  /** Of the report after; in its order. */
  readonly appeared: readonly Finding[];
  /** Of the report before; in its order. */
  readonly vanished: readonly Finding[];
  /** Those whose severity changes; different numbers alone do not count. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
}

/** What becomes of the findings, where `pairs` has the department after for each department before that is still there. */
export function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  pairs: ReadonlyMap<DepartmentId, DepartmentId>,
): FindingChanges {
  const matches = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  for (const subject of [inOrder, asGroup]) {
    const left = Map.groupBy(
      after.filter((finding) => !taken.has(finding)),
      (finding) => subject(finding.id, finding.departments),
    );
    for (const finding of before) {
      if (matches.has(finding) || !finding.departments.every((id) => pairs.has(id))) continue;
      const departments = finding.departments.map((id) => pairs.get(id) ?? id);
      const match = left.get(subject(finding.id, departments))?.shift();
      if (match === undefined) continue;
      matches.set(finding, match);
      taken.add(match);
    }
  }
  return {
    appeared: after.filter((finding) => !taken.has(finding)),
    vanished: before.filter((finding) => !matches.has(finding)),
    changed: [...matches].flatMap(([one, other]) =>
      one.severity === other.severity ? [] : [{ before: one, after: other }],
    ),
  };
}
