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

type Marks = MapContent['marks'];

/** Many ask again and again while nothing has changed, and a large map has thousands of findings. */
const sorted = new WeakMap<Report['findings'], { readonly marks: Marks; readonly known: SortedFindings }>();
const NO_FINDINGS: Report['findings'] = [];

/** `report` must be of this content. */
export function sortFindings(
  { marks }: Pick<MapContent, 'marks'>,
  report: Pick<Report, 'findings'> | undefined,
): SortedFindings {
  const findings = report?.findings ?? NO_FINDINGS;
  const last = sorted.get(findings);
  if (last?.marks === marks) return last.known;
  const known = sort(marks, findings);
  sorted.set(findings, { marks, known });
  return known;
}

function sort(marks: Marks, all: Report['findings']): SortedFindings {
  const found = new Map<Finding, Mark>();
  const left = new Set(marks.values());
  for (const subject of [inOrder, asGroup]) {
    const findings = Map.groupBy(
      all.filter((finding) => !found.has(finding)),
      ({ id, departments }) => subject(id, departments),
    );
    for (const mark of left) {
      const finding = findings.get(subject(mark.rule, mark.departments))?.shift();
      if (finding === undefined) continue;
      found.set(finding, mark);
      left.delete(mark);
    }
  }
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
