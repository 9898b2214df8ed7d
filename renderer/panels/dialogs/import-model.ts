import type { Direction, Draft } from '#shared/import/draft.ts';
import type { SheetFault } from '#shared/import/fault.ts';
import type { Result } from '#shared/kernel/result.ts';

/** Rows shown before the import. */
export const PREVIEW_ROWS = 10;
/** Faulty rows named one by one. */
export const ERROR_ROWS = 20;

/** Whether the columns leave open who serves whom, so that the user must say it. */
export function needsDirection(read: Result<Draft, SheetFault>): boolean {
  return read.ok && read.value.notices.some(({ code }) => code === 'direction-assumed');
}

/** The two departments of the first row as the file has them, to ask with. */
export function exampleOf(
  draft: Draft,
  direction: Direction | undefined,
): { readonly first: string; readonly second: string } | undefined {
  const row = draft.services[0];
  if (row === undefined) return undefined;
  const names = new Map(draft.departments.map(({ key, name }) => [key, name]));
  const provider = names.get(row.provider) ?? row.provider;
  const customer = names.get(row.customer) ?? row.customer;
  return direction === 'customer-provider'
    ? { first: customer, second: provider }
    : { first: provider, second: customer };
}

export interface PreviewRow {
  readonly row: number;
  readonly provider: string;
  readonly customer: string;
  readonly service: string;
  readonly weight: number;
}

/** The first services with their names. */
export function previewRows(draft: Draft): readonly PreviewRow[] {
  const names = new Map(draft.departments.map(({ key, name }) => [key, name]));
  return draft.services.slice(0, PREVIEW_ROWS).map(({ row, provider, customer, name, weight }) => ({
    row,
    provider: names.get(provider) ?? provider,
    customer: names.get(customer) ?? customer,
    service: name,
    weight,
  }));
}
