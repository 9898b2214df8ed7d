import { labelLines } from './label.ts';

/** How a department is drawn on the screen and in every output, in map units (1 unit = 1 px at 100 %). */
export interface DepartmentBox {
  /** 148 to 190. */
  readonly width: number;
  /** 56 up to two lines, 74 for three. */
  readonly height: number;
  /** One to three; a longer name ends in an ellipsis. */
  readonly lines: readonly string[];
}

export const DEPARTMENT_FONT = 15;
export const DEPARTMENT_LINE = 19;
export const DEPARTMENT_CORNER = 8;

const WIDTHS = [148, 162, 176, 190] as const;
const SIDE = 10;
const LOW = 56;
const HIGH = 74;

/** The smallest box that holds the name in two lines, or else the widest with three. */
export function departmentBox(name: string): DepartmentBox {
  const lines = (width: number, most: number) =>
    labelLines(name, { width: width - 2 * SIDE, size: DEPARTMENT_FONT, lines: most });
  for (const width of WIDTHS) {
    const broken = lines(width, 3);
    if (broken.length <= 2) return { width, height: LOW, lines: broken };
  }
  const width = WIDTHS[WIDTHS.length - 1] ?? LOW;
  return { width, height: HIGH, lines: lines(width, 3) };
}
