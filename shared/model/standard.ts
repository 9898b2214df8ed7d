import { type Extra, NO_EXTRA } from '#shared/kernel/json.ts';

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

/** Nothing recorded yet. */
export const EMPTY_STANDARD: Standard = {
  ...(Object.fromEntries(STANDARD_TEXTS.map((text) => [text, ''])) as Record<StandardText, string>),
  agreement: 'none',
  status: 'draft',
  reviewDate: '',
  extra: NO_EXTRA,
};
