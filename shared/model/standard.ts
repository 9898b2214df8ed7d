import { isDay } from '#shared/kernel/day.ts';
import { type Extra, NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { checkText, type TextFault } from './limits.ts';

/** How firmly the service standard was agreed. */
export const AGREEMENTS = ['none', 'verbal', 'written', 'measured'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const STANDARD_STATUSES = ['draft', 'agreed', 'expired'] as const;
export type StandardStatus = (typeof STANDARD_STATUSES)[number];

/** Text fields of a service standard (internal service agreement), in the order in which they are asked. */
export const STANDARD_TEXTS = [
  'deliverable',
  'trigger',
  'measure',
  'target',
  'unit',
  'window',
  'responseTime',
  'completionTime',
  'quality',
  'customerDuties',
  'providerOwner',
  'customerOwner',
  'providerContact',
  'customerContact',
  'escalation',
  'channel',
  'feedbackChannel',
  'feedbackCadence',
] as const;
export type StandardText = (typeof STANDARD_TEXTS)[number];

/** What provider and internal customer agreed about a service. An empty text means: not recorded. */
export interface Standard extends Readonly<Record<StandardText, string>> {
  readonly agreement: Agreement;
  readonly status: StandardStatus;
  /** ISO date (YYYY-MM-DD), or empty. */
  readonly reviewDate: string;
  /** Share of cases that met the standard in the window, 0 to 1. */
  readonly attainment?: number;
  readonly extra: Extra;
}

export type StandardFault =
  | TextFault
  | { readonly code: 'attainment-out-of-range'; readonly attainment: number }
  | { readonly code: 'date-not-valid'; readonly date: string };

/** The standard with cleaned texts (itself where all were clean), or why it cannot be kept. */
export function checkStandard(standard: Standard): Result<Standard, StandardFault> {
  const { attainment, reviewDate } = standard;
  if (attainment !== undefined && !(attainment >= 0 && attainment <= 1)) {
    return err({ code: 'attainment-out-of-range', attainment });
  }
  if (reviewDate !== '' && !isDay(reviewDate)) return err({ code: 'date-not-valid', date: reviewDate.slice(0, 20) });
  const cleaned: Partial<Record<StandardText, string>> = {};
  for (const name of STANDARD_TEXTS) {
    const text = checkText(standard[name]);
    if (!text.ok) return text;
    if (text.value !== standard[name]) cleaned[name] = text.value;
  }
  return ok(Object.keys(cleaned).length === 0 ? standard : { ...standard, ...cleaned });
}

/** Nothing recorded yet. */
export const EMPTY_STANDARD: Standard = {
  ...(Object.fromEntries(STANDARD_TEXTS.map((text) => [text, ''])) as Record<StandardText, string>),
  agreement: 'none',
  status: 'draft',
  reviewDate: '',
  extra: NO_EXTRA,
};
