import type { SizeLook } from '#renderer/state/looks.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { DepartmentId } from '#shared/model/department.ts';

const SMALLEST = 0.85;
const LARGEST = 1.45;

/** How large departments are drawn, as a multiple of their even size: from 0 to the greatest value on the map in even steps. */
export interface SizeScale {
  readonly most: number;
  /** Of an internal department; undefined where nothing is measured. */
  readonly of: (id: DepartmentId) => number | undefined;
  readonly at: (value: number) => number;
}

/** Undefined where all are drawn alike: that was chosen, nothing is measured yet, or all are 0. */
export function sizeScale(size: SizeLook, report: Report | undefined): SizeScale | undefined {
  if (size === 'even' || report === undefined) return undefined;
  const field = size === 'load' ? 'outStrength' : 'betweenness';
  const most = [...report.departments.values()].reduce((greatest, row) => Math.max(greatest, row[field]), 0);
  if (most === 0) return undefined;
  const at = (value: number): number => SMALLEST + ((LARGEST - SMALLEST) * value) / most;
  return {
    most,
    at,
    of: (id) => {
      const row = report.departments.get(id);
      return row === undefined ? undefined : at(row[field]);
    },
  };
}
