import type { Severity } from '#shared/analysis/report.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Toned, ToneRule } from './tones.ts';

export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { finding: '●', 'worth-a-look': '◐', 'data-prompt': '○' };

/** By the gravest finding that stands about a department, with how many there are of that severity. */
export const findingsTones: ToneRule = (content, report) => {
  const counts = new Map<DepartmentId, { readonly severity: Severity; readonly count: number }>();
  // The gravest come first, so the first one that names a department decides.
  for (const { severity, departments } of standingFindings(content, report)) {
    for (const id of new Set(departments)) {
      const known = counts.get(id);
      if (known === undefined) counts.set(id, { severity, count: 1 });
      else if (known.severity === severity) counts.set(id, { severity, count: known.count + 1 });
    }
  }
  return new Map(
    [...counts].map(([id, { severity, count }]): [DepartmentId, Toned] => [
      id,
      { tone: severity, written: `${SEVERITY_SIGNS[severity]} ${count}` },
    ]),
  );
};
