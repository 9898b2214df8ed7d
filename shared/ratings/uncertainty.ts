import type { DepartmentId } from '#shared/model/department.ts';
import { type Cell, CHANCE_VARIANCE } from './cell.ts';
import { studentQuantile } from './student.ts';

/** A mean of answers that has a share in a greater one. */
export interface Part {
  /** Share in the whole; the shares of all parts come to 1. */
  readonly share: number;
  /** Who answered. */
  readonly customer: DepartmentId;
  /** In a comparison the answers of both rounds, else those of the one. */
  readonly cells: readonly Cell[];
}

/** Answers are whole numbers: even where all gave the same one, what they meant lies within half a step of it. */
const ROUNDING_VARIANCE = 1 / 12;

/** Variance of the mean. One answer alone (of a department's head) may be as far off as chance has it. */
function meanVariance({ n, spread }: Cell): number {
  if (spread === undefined) return CHANCE_VARIANCE / n;
  return Math.max(spread * spread, ROUNDING_VARIANCE) / n;
}

/**
 * Half the width of the 95 % interval of a weighted mean, from the intervals of the answers in it (2.3 of the method).
 * The same people answer several questions, so that within an internal customer uncertainties are added up; different internal customers are
 * different people, so that their squares are. Student's t is that of the fewest answers. Undefined where all are single answers.
 */
export function reachOf(parts: readonly Part[]): number | undefined {
  const counts = parts.flatMap(({ cells }) => cells.map(({ n }) => n)).filter((n) => n > 1);
  if (counts.length === 0) return undefined;
  const byCustomer = new Map<DepartmentId, number>();
  for (const { share, customer, cells } of parts) {
    const variance = cells.reduce((sum, cell) => sum + meanVariance(cell), 0);
    byCustomer.set(customer, (byCustomer.get(customer) ?? 0) + share * Math.sqrt(variance));
  }
  return studentQuantile(Math.min(...counts) - 1) * Math.hypot(...byCustomer.values());
}
