/** One measure that differs. */
export interface MetricChange {
  /** Id of the metric. */
  readonly metric: string;
  /** In the unit and range that the metric says; undefined where the measure is. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Sums hang on the order of departments in their last digits; less than this, relative above 1, is no difference. */
const ROUNDING = 1e-9;

/** Measures whose number is a label and says nothing of how much. */
const LABELS: ReadonlySet<string> = new Set(['community']);

/** The measures that differ between two rows of a report, in the order of the row before. What is not a number is left out. */
export function metricChanges(before: object, after: object): readonly MetricChange[] {
  const there = new Map<string, unknown>(Object.entries(after));
  return Object.entries(before).flatMap(([metric, ours]: [string, unknown]) => {
    const theirs = there.get(metric);
    if (LABELS.has(metric) || !isMeasure(ours) || !isMeasure(theirs) || isEqual(ours, theirs)) return [];
    return [{ metric, before: ours, after: theirs }];
  });
}

const isMeasure = (value: unknown): value is number | undefined => value === undefined || typeof value === 'number';

function isEqual(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one), Math.abs(other));
}
