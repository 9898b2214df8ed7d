import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Mark } from '#shared/model/mark.ts';
import type { Finding, Report } from './report.ts';

/** A finding with the mark that sets it aside. */
export interface SetAside {
  readonly finding: Finding;
  readonly mark: Mark;
}

/** The findings of a report by what somebody has said about them; each list in the order of the report. */
export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly setAside: readonly SetAside[];
  /** Marks on findings that are not made any more, in order of id: kept, so that no reason is lost. */
  readonly idle: readonly Mark[];
}

/** `report` must be of this content. */
export function sortFindings(
  { marks }: Pick<MapContent, 'marks'>,
  report: Pick<Report, 'findings'> | undefined,
): SortedFindings {
  const found = new Map<Finding, Mark>();
  const left = new Set(marks.values());
  for (const subject of [inOrder, asGroup]) {
    const findings = Map.groupBy(
      (report?.findings ?? []).filter((finding) => !found.has(finding)),
      ({ id, departments }) => subject(id, departments),
    );
    for (const mark of left) {
      const finding = findings.get(subject(mark.rule, mark.departments))?.shift();
      if (finding === undefined) continue;
      found.set(finding, mark);
      left.delete(mark);
    }
  }
  const all = report?.findings ?? [];
  return {
    open: all.filter((finding) => !found.has(finding)),
    setAside: all.flatMap((finding) => {
      const mark = found.get(finding);
      return mark === undefined ? [] : [{ finding, mark }];
    }),
    idle: [...left],
  };
}

/** Whether it is the top of a ranking, shown when exploring, and not a finding. */
export function isRankingOnly(finding: Finding): boolean {
  return finding.id === 'bottleneck' && finding.evidence.rankingOnly;
}

/** What headline numbers count and the map shows: findings that are open, and no rankings. */
export function standingFindings(content: Pick<MapContent, 'marks'>, report: Report | undefined): readonly Finding[] {
  return sortFindings(content, report).open.filter((finding) => !isRankingOnly(finding));
}

type Departments = readonly DepartmentId[];

/** What a finding is about. */
export const inOrder = (id: string, departments: Departments): string => [id, ...departments].join(' ');

/**
 * The same for three departments and more, which may be in order of id or begin anywhere, and ids differ from map to map, or
 * after a merger. Of a pair it matters who comes first.
 */
export const asGroup = (id: string, departments: Departments): string =>
  inOrder(id, departments.length < 3 ? departments : [...departments].sort());
