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

/** A box with a name in two languages, one below the other: the first on up to two lines, the second on one. */
export function twoNameBox(name: string, below: string): DepartmentBox {
  const lines = (text: string, width: number, most: number) =>
    labelLines(text, { width: width - 2 * SIDE, size: DEPARTMENT_FONT, lines: most });
  for (const [most, height] of [
    [1, LOW],
    [2, HIGH],
  ] as const) {
    for (const width of WIDTHS) {
      const [one, other] = [lines(name, width, 3), lines(below, width, 2)];
      if (one.length <= most && other.length <= 1) return { width, height, lines: [...one, ...other] };
    }
  }
  const width = WIDTHS[WIDTHS.length - 1] ?? LOW;
  return { width, height: HIGH, lines: [...lines(name, width, 2), ...lines(below, width, 1)] };
}
