import { departmentsSheet } from './departments.ts';
import { findingsSheet } from './findings.ts';
import { ledgerSheet } from './ledger.ts';
import { matrixSheet } from './matrix.ts';
import { metricsSheet } from './metrics.ts';
import { ratingsSheet } from './ratings.ts';
import { servicesSheet } from './services.ts';

/** THE LIST of sheets, in the order of the workbook. */
export const SHEETS = [
  departmentsSheet,
  servicesSheet,
  findingsSheet,
  ledgerSheet,
  matrixSheet,
  metricsSheet,
  ratingsSheet,
] as const;

export type SheetId = (typeof SHEETS)[number]['id'];
export const SHEET_IDS: readonly SheetId[] = SHEETS.map(({ id }) => id);
