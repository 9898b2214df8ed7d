import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { StandardFault } from '#shared/model/standard.ts';

export type AttainmentFault = StandardFault | { readonly code: 'cell-not-a-number'; readonly text: string };

/** A share of 0 to 1 as percent, as it is typed: at most one decimal. */
export const attainmentText = (share: number | undefined): string =>
  share === undefined ? '' : String(Math.round(share * 1000) / 10);

/** What was typed as a share of 0 to 1; undefined where nothing was. A percent sign may stand behind the number. */
export function readAttainment(text: string): Result<number | undefined, AttainmentFault> {
  const typed = text.normalize('NFKC').replace('%', '').trim();
  if (typed === '') return ok(undefined);
  const attainment = Number(typed) / 100;
  if (Number.isNaN(attainment)) return err({ code: 'cell-not-a-number', text: typed.slice(0, 40) });
  return attainment >= 0 && attainment <= 1 ? ok(attainment) : err({ code: 'attainment-out-of-range', attainment });
}
