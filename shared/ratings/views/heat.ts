import type { DepartmentId } from '#shared/model/department.ts';
import { DIMENSIONS, type Dimension } from '#shared/model/rating.ts';
import type { Question } from '../gate.ts';
import type { Relation } from '../relation.ts';
import type { Scores } from '../scores.ts';

/** What the heat map of providers by dimension can show. */
export const HEAT_MEASURES = ['performance', 'gap', 'importance', 'perceptionGap'] as const;
export type HeatMeasure = (typeof HEAT_MEASURES)[number];

/** `told`: there is a value; `withheld`: too few answered for any; `none`: nobody was asked, or nobody answered. */
export type CellState = 'told' | 'withheld' | 'none';

export interface HeatCell {
  readonly state: CellState;
  /** Weighted by dependency over the services; 1 to 5, or a difference of -4 to 4. */
  readonly value?: number;
  /** Answers of internal customers that are in the value. */
  readonly answers: number;
}

export interface HeatRow {
  readonly provider: DepartmentId;
  readonly cells: Readonly<Record<Dimension, HeatCell>>;
  /** Over all dimensions: of performance the score, else the mean. */
  readonly whole: HeatCell;
}

/** What must be told for a value to be there. */
const READ: Readonly<Record<HeatMeasure, readonly Question[]>> = {
  performance: ['performance'],
  gap: ['performance'],
  importance: ['importance'],
  perceptionGap: ['performance', 'own'],
};

/** Providers down, dimensions across, for those of whom anything was answered; in order of id. */
export function heatOf(scores: Scores, measure: HeatMeasure): readonly HeatRow[] {
  const services = Map.groupBy(scores.services, ({ service }) => service.provider);
  return scores.providers.map((standing): HeatRow => {
    const of = services.get(standing.department) ?? [];
    const cell = (dimension: Dimension) => cellOf(of, measure, dimension, standing.dimensions[dimension]?.[measure]);
    const cells = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, cell(dimension)])) as HeatRow['cells'];
    const value = measure === 'performance' ? standing.score : standing[measure];
    const rows = Object.values(cells);
    const answers = rows.reduce((sum, row) => sum + row.answers, 0);
    if (value !== undefined) return { provider: standing.department, cells, whole: { state: 'told', value, answers } };
    const state = rows.some((row) => row.state === 'withheld') ? 'withheld' : 'none';
    return { provider: standing.department, cells, whole: { state, answers: 0 } };
  });
}

function cellOf(of: readonly Relation[], measure: HeatMeasure, dimension: Dimension, value?: number): HeatCell {
  const questions = READ[measure];
  const answers = of.reduce((sum, { subjects }) => {
    const measures = subjects[dimension] ?? {};
    if (questions.some((question) => measures[question] === undefined)) return sum;
    return sum + (measures[questions[0] ?? 'performance']?.n ?? 0);
  }, 0);
  if (value !== undefined) return { state: 'told', value, answers };
  const withheld = of.some(({ held, subjects }) =>
    questions.every((question) => held[question].has(dimension) || subjects[dimension]?.[question] !== undefined),
  );
  return { state: withheld ? 'withheld' : 'none', answers: 0 };
}

/** The least first; rows without a value last, in the order in which they came. */
export function byValue(rows: readonly HeatRow[], cell: (row: HeatRow) => HeatCell): readonly HeatRow[] {
  return rows.toSorted((a, b) => {
    const [left, right] = [cell(a).value ?? Number.POSITIVE_INFINITY, cell(b).value ?? Number.POSITIVE_INFINITY];
    return left === right ? 0 : left - right;
  });
}
