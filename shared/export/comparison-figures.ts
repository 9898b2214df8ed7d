import type { Analysed, Comparison } from '#shared/analysis/compare.ts';
import type { DepartmentMetrics, MapMetrics, Report } from '#shared/analysis/report.ts';
import type { PlainKey, Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { speakerFor } from './finding-words/speaker.ts';

/** One number before and after, in words. */
export interface FigureChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Whether it rises (1), falls (-1) or reads the same (0). */
  readonly trend: -1 | 0 | 1;
}

type Form = 'number' | 'percent';
interface MapFigureSpec {
  readonly label: PlainKey;
  readonly form: Form;
  readonly of: (report: Report) => number | undefined;
}

const metric = (id: keyof MapMetrics) => (report: Report) => report.metrics[id];

/** THE LIST of what is said of a map as a whole when two are compared. */
const MAP_FIGURES: readonly MapFigureSpec[] = [
  { label: 'compare.findings', form: 'number', of: ({ findings }) => findings.length },
  { label: 'compare.departments', form: 'number', of: metric('departments') },
  { label: 'compare.services', form: 'number', of: metric('services') },
  { label: 'compare.reciprocity', form: 'percent', of: metric('reciprocityWeighted') },
  { label: 'compare.density', form: 'percent', of: metric('density') },
  { label: 'compare.connectedness', form: 'percent', of: metric('connectedness') },
  { label: 'compare.cut-points', form: 'number', of: ({ structure }) => structure.articulationPoints.length },
];

export function mapFigureChanges(t: Translator, before: Analysed, after: Analysed): readonly FigureChange[] {
  return MAP_FIGURES.map(({ label, form, of }) => changeOf(t, t(label), form, of(before.report), of(after.report)));
}

export interface DepartmentFigureChange {
  readonly department: DepartmentId;
  readonly name: string;
  /** Weight provided, weight received, share of shortest chains; those that read the same are left out. */
  readonly figures: readonly FigureChange[];
}

/** The departments of both maps whose part changes most, most first: by share of chains, then by weight carried. */
export function departmentFigureChanges(
  t: Translator,
  before: Analysed,
  after: Analysed,
  comparison: Comparison,
): readonly DepartmentFigureChange[] {
  const { name } = speakerFor(t, after.content);
  const figures = (report: Report, row: DepartmentMetrics) => {
    const others = report.metrics.departments - 1;
    const pairs = others * (others - 1);
    return [row.outStrength, row.inStrength, pairs > 0 ? row.betweenness / pairs : 0] as const;
  };
  const total = Math.max(1, ...[...before.report.departments.values()].map((row) => row.outStrength + row.inStrength));
  const changes = comparison.departmentMetrics.flatMap((change) => {
    const [was, is] = [before.report.departments.get(change.before), after.report.departments.get(change.after)];
    if (was === undefined || is === undefined) return [];
    const [[gave, got, carried], [gives, gets, carries]] = [figures(before.report, was), figures(after.report, is)];
    const rows = [
      changeOf(t, t('metric.provides'), 'number', gave, gives),
      changeOf(t, t('metric.receives'), 'number', got, gets),
      changeOf(t, t('compare.chains'), 'percent', carried, carries),
    ].filter(({ trend }) => trend !== 0);
    if (rows.length === 0) return [];
    const size = Math.abs(carries - carried) + (Math.abs(gives - gave) + Math.abs(gets - got)) / total;
    return [{ size, department: change.after, name: name(change.after), figures: rows }];
  });
  return changes.sort((a, b) => b.size - a.size || (a.department < b.department ? -1 : 1));
}

function changeOf(
  t: Translator,
  label: string,
  form: Form,
  before: number | undefined,
  after: number | undefined,
): FigureChange {
  const format = new Intl.NumberFormat(t.language, {
    style: form === 'percent' ? 'percent' : 'decimal',
    maximumFractionDigits: 1,
  });
  const [one, other] = [before, after].map((value) => (value === undefined ? '–' : format.format(value)));
  const rises = (after ?? 0) > (before ?? 0);
  return { label, before: one ?? '', after: other ?? '', trend: one === other ? 0 : rises ? 1 : -1 };
}
