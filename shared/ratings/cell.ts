import { ANSWER_MAX, ANSWER_MIN } from '#shared/model/rating.ts';
import { studentQuantile } from './student.ts';

/** What several raters said on one question about one service. */
export interface Cell {
  /** Answers with a number, at least 1. */
  readonly n: number;
  /** How often each answer from 1 to 5 was given. */
  readonly counts: readonly number[];
  /** 1 to 5. */
  readonly mean: number;
  /** Standard deviation with n - 1; missing for one answer. */
  readonly spread?: number;
  /** r_wg, 0 (as scattered as by chance) to 1 (all agree); missing for one answer. James, Demaree & Wolf 1984. */
  readonly agreement?: number;
  /** 95 % interval of the mean by Student's t, within the scale; missing for fewer than 3 answers. */
  readonly interval?: readonly [low: number, high: number];
}

/** Variance of answers by chance on a scale of A = 5: (A² - 1) / 12. */
export const CHANCE_VARIANCE = (ANSWER_MAX ** 2 - 1) / 12;
const LEAST_FOR_INTERVAL = 3;

export const onScale = (value: number): number => Math.min(ANSWER_MAX, Math.max(ANSWER_MIN, value));

/** From how often each answer from 1 to 5 was given; undefined where nobody answered. Exact: answers are whole numbers. */
export function cellOf(counts: readonly number[]): Cell | undefined {
  let [n, sum, squares] = [0, 0, 0];
  for (const [index, count] of counts.entries()) {
    const answer = index + ANSWER_MIN;
    n += count;
    sum += count * answer;
    squares += count * answer * answer;
  }
  if (n === 0) return undefined;
  const mean = sum / n;
  if (n === 1) return { n, counts, mean };
  const variance = (n * squares - sum * sum) / (n * (n - 1));
  const cell = {
    n,
    counts,
    mean,
    spread: Math.sqrt(variance),
    agreement: Math.max(0, 1 - variance / CHANCE_VARIANCE),
  };
  if (n < LEAST_FOR_INTERVAL) return cell;
  const reach = studentQuantile(n - 1) * Math.sqrt(variance / n);
  return { ...cell, interval: [onScale(mean - reach), onScale(mean + reach)] };
}
