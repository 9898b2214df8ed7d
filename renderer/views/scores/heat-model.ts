import type { DepartmentId } from '#shared/model/department.ts';
import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import { byValue, type HeatCell, type HeatMeasure, heatOf } from '#shared/ratings/views/heat.ts';
import type { OpenScores } from './scores-model.ts';

export const HEAT_COLUMNS = ['whole', ...DIMENSIONS] as const;
export type HeatColumn = (typeof HEAT_COLUMNS)[number];
export type HeatOrder = 'name' | HeatColumn;

export interface DrawnCell {
  readonly column: HeatColumn;
  /** The value, or `–`; what is withheld says so in words. */
  readonly text: string;
  readonly answers: string;
  /** In full: the dimension, the value with its answers, or why there is none. */
  readonly label: string;
  /** Which of the colours of the legend, 1 to 5; missing where there is no value. */
  readonly tone?: number;
  readonly state: HeatCell['state'];
}

export interface DrawnRow {
  readonly provider: DepartmentId;
  readonly name: string;
  readonly cells: readonly DrawnCell[];
}

/** Upper ends of the tones but the last: of a distance to the target or to the provider's own view, and of a level. */
export const GAP_TONES = [-1, -0.25, 0.25, 1] as const;
export const LEVEL_TONES = [1.5, 2.5, 3.5, 4.5] as const;

/** The place of a value among the tones. A performance is coloured by its distance to the target. */
export function toneOf(measure: HeatMeasure, value: number, target: number): number {
  const ends = measure === 'importance' ? LEVEL_TONES : GAP_TONES;
  const place = measure === 'performance' ? value - target : value;
  return 1 + ends.filter((end) => place >= end).length;
}

/** The heat map as it is drawn: the lowest value of the column first, or by name. */
export function heatRows(open: OpenScores, measure: HeatMeasure, order: HeatOrder): readonly DrawnRow[] {
  const { scores, words } = open;
  const named = heatOf(scores, measure).toSorted((a, b) => words.byName(a.provider, b.provider));
  const cellAt = (row: (typeof named)[number], column: HeatColumn): HeatCell =>
    column === 'whole' ? row.whole : row.cells[column];
  const rows = order === 'name' ? named : byValue(named, (row) => cellAt(row, order));
  return rows.map((row) => ({
    provider: row.provider,
    name: words.department(row.provider),
    cells: HEAT_COLUMNS.map((column) => drawn(open, measure, column, cellAt(row, column))),
  }));
}

function drawn(
  { scores, limit, words }: OpenScores,
  measure: HeatMeasure,
  column: HeatColumn,
  cell: HeatCell,
): DrawnCell {
  const { t } = words;
  const name = columnName(words, column, measure);
  if (cell.state !== 'told' || cell.value === undefined) {
    const text = cell.state === 'withheld' ? t('scores.withheld') : '–';
    const said = cell.state === 'withheld' ? t('scores.withheld-why', { limit }) : t('scores.not-rated');
    return { column, text, answers: '', label: t('scores.heat.cell-none', { name, said }), state: cell.state };
  }
  const isGap = measure === 'gap' || measure === 'perceptionGap';
  const text = isGap ? words.signed(cell.value) : words.number(cell.value);
  const answers = cell.answers;
  return {
    column,
    text,
    answers: t('scores.n', { count: answers }),
    label: t('scores.heat.cell', { name, value: text, answers }),
    tone: toneOf(measure, cell.value, scores.target),
    state: 'told',
  };
}

export function columnName(words: OpenScores['words'], column: HeatColumn, measure: HeatMeasure): string {
  if (column !== 'whole') return words.subject(column satisfies Dimension);
  return words.t(measure === 'performance' ? 'rating.score' : 'scores.heat.mean');
}
