import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { AnalysisFault } from './analysis-fault.ts';

/**
 * How long each arc is: in proportion to 1/weight, so that a strong tie is a short way (Newman 2001; Brandes 2001).
 * Only comparisons of sums matter, hence no unit.
 */
export interface Distances {
  /** One per arc, > 0. Whole numbers where `exact`. */
  readonly length: Float64Array;
  /** True: every sum along a path is a whole number below 2^53, so equal is equal. */
  readonly exact: boolean;
  /** Two distances that differ by at most this share of themselves count as equal; 0 where `exact`. */
  readonly tolerance: number;
}

/** Relative; rounding along a path of 1,000 arcs stays below it, real differences of typed-in weights above. */
const TOLERANCE = 1e-12;
/** Greatest ratio of weights with which the tolerance can still tell a short arc from rounding. */
const RANGE_LIMIT = 1e9;
/** Decimal places of a weight that are taken as typed; more come from arithmetic and mean nothing exact. */
const PLACES_LIMIT = 9;

/**
 * Distances for the weights (finite, > 0) of a graph of `size` departments.
 *
 * Equal paths share the credit of betweenness, and with 1/2 + 1/3 + 1/6 sums meet all the time, so ties must not hang on
 * rounding. Weights are brought to whole numbers w and lengths are lcm/w (60/w on the scale of 1 to 5). Where the
 * multiple is too large to add exactly, lengths are plain 1/w, compared with a tolerance.
 */
export function distancesFrom(weight: Float64Array, size: number): Result<Distances, AnalysisFault> {
  const distinct = [...new Set(weight)];
  const whole = wholeNumbers(distinct);
  const multiple = whole && commonMultiple(whole, Number.MAX_SAFE_INTEGER / Math.max(1, size - 1));
  if (whole !== undefined && multiple !== undefined) {
    const lengthOf = new Map(distinct.map((value, index) => [value, multiple / (whole[index] ?? 1)]));
    return ok({ length: weight.map((value) => lengthOf.get(value) ?? 0), exact: true, tolerance: 0 });
  }
  const smallest = distinct.reduce((least, value) => Math.min(least, value));
  const largest = distinct.reduce((most, value) => Math.max(most, value));
  if (largest / smallest > RANGE_LIMIT) {
    return err({ code: 'weights-too-far-apart', smallest, largest, limit: RANGE_LIMIT });
  }
  return ok({ length: weight.map((value) => largest / value), exact: false, tolerance: TOLERANCE });
}

/** The values in proportion as whole numbers without a common divisor, or undefined where they are not short decimals. */
function wholeNumbers(values: readonly number[]): readonly number[] | undefined {
  const places = values.reduce((most, value) => Math.max(most, decimalPlaces(value)), 0);
  if (places > PLACES_LIMIT) return undefined;
  const whole = values.map((value) => Math.round(value * 10 ** places));
  if (!whole.every(Number.isSafeInteger)) return undefined;
  const divisor = whole.reduce(commonDivisor, 0);
  return whole.map((value) => value / divisor);
}

/** Places after the point when the number is written out: 0 for 4, 2 for 0.25. */
function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}

/** The least common multiple of whole numbers, or undefined where it, as the length of the weakest arc, passes `limit`. */
function commonMultiple(values: readonly number[], limit: number): number | undefined {
  const least = values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
  let multiple = 1;
  for (const value of values) {
    const factor = value / commonDivisor(multiple, value);
    if (multiple > Number.MAX_SAFE_INTEGER / factor) return undefined;
    multiple *= factor;
  }
  return multiple / least <= limit ? multiple : undefined;
}

function commonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
