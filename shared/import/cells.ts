import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import { PARTIES, type Party } from '#shared/model/department.ts';
import { checkName, checkOptionalName } from '#shared/model/named.ts';
import { weightFault } from '#shared/model/service.ts';
import { type CellFault, nameFault, weightCellFault } from './fault.ts';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const DECIMAL_COMMA = /^[+-]?\d{1,3}(?:\.?\d{3})*,\d+$/;
const INFINITE = /^[+-]?(?:inf|infinity|∞)$/i;
const SHOWN_VALUE = 40;

const PARTY_NAMES: ReadonlyMap<string, Party> = new Map([
  ...PARTIES.map((party) => [party, party] as const),
  ['内部', 'internal'],
  ['外部客户', 'external-customer'],
  ['外部供应商', 'external-supplier'],
]);

/** What a cell says, with full-width digits and signs made plain. */
const plain = (cell: string): string => cleanLine(cell.normalize('NFKC'));
const shown = (text: string): string => [...text].slice(0, SHOWN_VALUE).join('');

export function readName(cell: string, column: string): Result<string, CellFault> {
  const name = checkName(cell);
  return name.ok ? name : err(nameFault(name.failure, column));
}

export function readOptionalName(cell: string, column: string): Result<string, CellFault> {
  const name = checkOptionalName(cell);
  return name.ok ? name : err(nameFault(name.failure, column));
}

/** A weight that a map of volumes would take. A decimal comma is refused, since `1,234` may mean either number. */
export function readWeight(cell: string): Result<number, CellFault> {
  const text = plain(cell);
  const value = shown(text);
  if (text === '') return err({ code: 'import-weight-empty' });
  if (INFINITE.test(text)) return err({ code: 'import-weight-not-finite', value });
  if (DECIMAL_COMMA.test(text)) return err({ code: 'import-weight-decimal-comma', value });
  if (!NUMBER.test(text)) return err({ code: 'import-weight-not-a-number', value });
  const weight = Number(text);
  const fault = weightFault(weight, 'volume');
  return fault === undefined ? ok(weight) : err(weightCellFault(fault, value));
}

/** A number above zero, or nothing. */
export function readAmount(cell: string, column: string): Result<number | undefined, CellFault> {
  const text = plain(cell);
  if (text === '') return ok(undefined);
  const amount = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(amount) && amount > 0
    ? ok(amount)
    : err({ code: 'import-amount-invalid', column, value: shown(text) });
}

/** Inside where nothing is said. */
export function readParty(cell: string): Result<Party, CellFault> {
  const text = plain(cell).toLowerCase();
  const party = text === '' ? 'internal' : PARTY_NAMES.get(text.replace(/[\s_]+/g, '-'));
  return party === undefined ? err({ code: 'import-party-unknown', value: shown(text) }) : ok(party);
}
