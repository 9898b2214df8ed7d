import { never } from '#shared/kernel/never.ts';

/**
 * What chance alone does: quantiles over uniform random maps with weights 1 to 5 drawn .15/.25/.30/.20/.10, 400 maps a cell or
 * more, Monte-Carlo error about .01. Computed for this program. It answers "is this more than the luckiest department of a
 * random map of the same size and density?" and nothing more.
 */

/** Mean number of internal customers (arcs / departments) of the columns. A row ends where the map would be nearly complete. */
const MEAN_CUSTOMERS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/** Departments of the rows. */
type Table = ReadonlyMap<number, readonly number[]>;

/** 95th percentile of the largest normalised betweenness on a map. */
const BETWEENNESS_95: Table = new Map([
  [5, [0.417, 0.667, 0.667, 0.542]],
  [6, [0.35, 0.6, 0.65, 0.526, 0.4]],
  [8, [0.286, 0.524, 0.583, 0.524, 0.405, 0.31]],
  [10, [0.236, 0.458, 0.542, 0.493, 0.398, 0.312, 0.262]],
  [12, [0.218, 0.418, 0.518, 0.468, 0.373, 0.3, 0.25, 0.177]],
  [15, [0.182, 0.371, 0.484, 0.445, 0.357, 0.291, 0.243, 0.175, 0.138]],
  [20, [0.149, 0.36, 0.439, 0.395, 0.318, 0.262, 0.216, 0.161, 0.131]],
  [25, [0.139, 0.337, 0.408, 0.37, 0.29, 0.24, 0.197, 0.152, 0.121]],
  [30, [0.112, 0.31, 0.39, 0.345, 0.272, 0.221, 0.183, 0.142, 0.116]],
  [40, [0.103, 0.289, 0.358, 0.306, 0.241, 0.191, 0.163, 0.121, 0.102]],
  [50, [0.086, 0.271, 0.336, 0.28, 0.217, 0.173, 0.147, 0.112, 0.091]],
  [60, [0.071, 0.246, 0.313, 0.256, 0.196, 0.158, 0.134, 0.102, 0.084]],
  [80, [0.066, 0.228, 0.284, 0.214, 0.167, 0.131, 0.113, 0.084, 0.071]],
]);

/** 99th percentile of the same. */
const BETWEENNESS_99: Table = new Map([
  [5, [0.5, 0.833, 0.75, 0.667]],
  [6, [0.45, 0.7, 0.75, 0.6, 0.45]],
  [8, [0.333, 0.619, 0.667, 0.583, 0.48, 0.369]],
  [10, [0.306, 0.556, 0.625, 0.558, 0.465, 0.368, 0.31]],
  [12, [0.282, 0.5, 0.591, 0.527, 0.432, 0.364, 0.297, 0.209]],
  [15, [0.242, 0.467, 0.552, 0.507, 0.421, 0.341, 0.283, 0.199, 0.165]],
  [20, [0.205, 0.439, 0.518, 0.452, 0.379, 0.32, 0.258, 0.195, 0.155]],
  [25, [0.203, 0.408, 0.484, 0.421, 0.342, 0.274, 0.234, 0.183, 0.139]],
  [30, [0.165, 0.372, 0.453, 0.412, 0.309, 0.254, 0.212, 0.167, 0.133]],
  [40, [0.146, 0.343, 0.415, 0.354, 0.283, 0.231, 0.192, 0.134, 0.116]],
  [50, [0.12, 0.321, 0.394, 0.326, 0.254, 0.2, 0.175, 0.126, 0.108]],
  [60, [0.102, 0.309, 0.364, 0.293, 0.225, 0.184, 0.163, 0.119, 0.096]],
  [80, [0.099, 0.271, 0.329, 0.254, 0.187, 0.155, 0.132, 0.096, 0.081]],
]);

/** 95th percentile of the largest out-strength over the mean one. */
const LOAD_RATIO_95: Table = new Map([
  [5, [3.33, 2.59, 2.31, 1.76]],
  [6, [3.53, 3, 2.48, 2, 1.66]],
  [8, [3.83, 3.24, 2.79, 2.27, 1.94, 1.72]],
  [10, [4.09, 3.41, 2.95, 2.41, 2.13, 1.88, 1.71]],
  [12, [4.31, 3.62, 3.14, 2.61, 2.24, 2.01, 1.85, 1.59]],
  [15, [4.53, 3.75, 3.29, 2.67, 2.38, 2.17, 1.99, 1.74, 1.57]],
  [20, [4.84, 3.96, 3.52, 2.86, 2.53, 2.32, 2.14, 1.89, 1.73]],
  [25, [5.14, 4.13, 3.67, 3, 2.61, 2.4, 2.23, 2.02, 1.82]],
  [30, [5.39, 4.35, 3.75, 3.12, 2.68, 2.52, 2.3, 2.08, 1.89]],
  [40, [5.57, 4.47, 3.82, 3.26, 2.86, 2.6, 2.43, 2.16, 2.01]],
  [50, [5.67, 4.6, 3.91, 3.39, 2.98, 2.65, 2.51, 2.22, 2.08]],
  [60, [5.93, 4.64, 4.04, 3.42, 3.02, 2.71, 2.54, 2.28, 2.11]],
  [80, [6.04, 4.83, 4.29, 3.53, 3.09, 2.86, 2.66, 2.38, 2.18]],
]);

/** Departments of the maps that the floors were worked out for; beyond the ends the nearest counts. */
export const FLOOR_SIZES: readonly number[] = [...BETWEENNESS_95.keys()];

/** Random maps of 100 that stay below the floor. */
export type FloorLevel = 95 | 99;

/** The calibrated floor of normalised betweenness, 0 to 1, for a map of `size` departments. */
export function bottleneckFloor(size: number, meanCustomers: number, level: FloorLevel): number {
  switch (level) {
    case 95:
      return interpolated(BETWEENNESS_95, size, meanCustomers);
    case 99:
      return interpolated(BETWEENNESS_99, size, meanCustomers);
    default:
      return never(level);
  }
}

/** The calibrated floor of out-strength over its mean, for a map of `size` departments. */
export function loadRatioFloor(size: number, meanCustomers: number): number {
  return interpolated(LOAD_RATIO_95, size, meanCustomers);
}

/** Linear in the mean number of customers within a row and in ln(size) between rows, clipped at the edges. */
function interpolated(table: Table, size: number, meanCustomers: number): number {
  const sizes = [...table.keys()];
  const inRow = (row: number) => along(MEAN_CUSTOMERS, table.get(row) ?? [], meanCustomers);
  return along(sizes.map(Math.log), sizes.map(inRow), Math.log(size));
}

/** The value at x on the line through the points (xs ascending; as many as there are ys), level beyond its ends. */
function along(xs: readonly number[], ys: readonly number[], x: number): number {
  const last = ys.length - 1;
  const right = xs.slice(0, last).findIndex((at) => x <= at);
  if (right === 0) return ys[0] ?? 0;
  const to = right < 0 ? last : right;
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[to - 1], xs[to], ys[to - 1], ys[to]];
  return y0 + (y1 - y0) * Math.min(1, (x - x0) / (x1 - x0));
}
