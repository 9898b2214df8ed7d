import type { Severity } from '#shared/analysis/finding.ts';
import { LEDGER_KEYS, type LedgerKey, type LedgerRow, type LedgerSide, sortedLedger } from '#shared/analysis/ledger.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn, nameKeys } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** The columns in their order, and which way they run when they are first sorted by. */
export const LEDGER_COLUMNS = [
  { id: 'pair', first: 'ascending' },
  { id: 'given', first: 'descending' },
  { id: 'returned', first: 'descending' },
  { id: 'asymmetry', first: 'descending' },
  { id: 'material', first: 'descending' },
  { id: 'feedback', first: 'ascending' },
  { id: 'severity', first: 'descending' },
] as const satisfies readonly { readonly id: string; readonly first: Direction }[];

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]['id'];
export type Direction = 'ascending' | 'descending';

export interface LedgerOrder {
  readonly column: LedgerColumn;
  readonly direction: Direction;
}

export const FIRST_ORDER: LedgerOrder = { column: 'severity', direction: 'descending' };

/** The order after a click on the head of a column: its own way, and turned round by the next click. */
export function orderBy(column: LedgerColumn, now: LedgerOrder): LedgerOrder {
  if (now.column === column) return { column, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
  return { column, direction: LEDGER_COLUMNS.find(({ id }) => id === column)?.first ?? 'ascending' };
}

export interface LedgerFilter {
  /** What was typed, as it stands. */
  readonly text: string;
  readonly material: boolean;
  readonly oneWay: boolean;
}

export const NO_FILTER: LedgerFilter = { text: '', material: false, oneWay: false };

/** What one of a pair gives, in words. */
export interface SideText {
  /** In the map's unit; empty where nothing is given. */
  readonly amount: string;
  /** On a volume map the class that findings go by; else empty. */
  readonly grade: string;
  readonly services: string;
}

export interface LedgerLine {
  readonly key: string;
  readonly provider: string;
  readonly customer: string;
  readonly given: SideText;
  readonly returned: SideText;
  /** Whether nothing comes back. */
  readonly oneWay: boolean;
  /** 0 to 1, as the findings see it. */
  readonly asymmetry: number;
  readonly asymmetryText: string;
  /** Whether the dependence reaches the cut-off of the one-way finding. */
  readonly material: boolean;
  readonly feedback: boolean;
  readonly severity: Severity | undefined;
  readonly services: readonly ServiceId[];
  readonly departments: readonly [LedgerRow['provider'], LedgerRow['customer']];
}

export interface LedgerTotals {
  readonly pairs: number;
  readonly oneWay: number;
  readonly flagged: number;
  /** Of those that are flagged. */
  readonly withoutFeedback: number;
}

export function ledgerTotals(rows: readonly LedgerRow[]): LedgerTotals {
  const flagged = rows.filter(({ severity }) => severity !== undefined);
  return {
    pairs: rows.length,
    oneWay: rows.filter(isOneWay).length,
    flagged: flagged.length,
    withoutFeedback: flagged.filter(({ feedback }) => !feedback).length,
  };
}

/** The rows that pass the filter, in the order that was chosen, in words. */
export function ledgerLines(
  t: Translator,
  content: MapContent,
  rows: readonly LedgerRow[],
  order: LedgerOrder,
  filter: LedgerFilter,
): readonly LedgerLine[] {
  const wanted = nameKey(filter.text);
  const kept = rows.filter(
    (row) =>
      (!filter.material || row.material) &&
      (!filter.oneWay || isOneWay(row)) &&
      (wanted === '' || answersTo(content, row, wanted)),
  );
  const sorted = sortedLedger(kept, keyFor(t, content, order.column));
  const own = LEDGER_COLUMNS.find(({ id }) => id === order.column)?.first;
  return (own === order.direction ? sorted : sorted.toReversed()).map((row) => lineOf(t, content, row));
}

const isOneWay = ({ returned }: LedgerRow): boolean => returned.weight === 0;

function answersTo({ departments, services }: MapContent, row: LedgerRow, wanted: string): boolean {
  const named = [
    departments.get(row.provider),
    departments.get(row.customer),
    ...servicesOf(row).map((id) => services.get(id)),
  ];
  return named.some((one) => one !== undefined && nameKeys(one).some((key) => key.includes(wanted)));
}

const servicesOf = ({ given, returned }: LedgerRow): readonly ServiceId[] => [...given.services, ...returned.services];

function keyFor({ language }: Translator, { departments }: MapContent, column: LedgerColumn): LedgerKey {
  // As it is shown: by class on a volume map, like the findings.
  if (column === 'asymmetry') return (row) => [-row.strengthAsymmetry, -row.given.strength];
  if (column === 'material') return (row) => [row.material ? 0 : 1, -row.given.strength];
  if (column !== 'pair') return LEDGER_KEYS[column];
  const named = [...departments.values()].map((row) => [row.id, nameIn(row, language)] as const);
  const { compare } = new Intl.Collator(language === 'zh-CN' ? 'zh-CN-u-co-pinyin' : language, { numeric: true });
  const place = new Map(named.sort(([, a], [, b]) => compare(a, b)).map(([id], at) => [id, at]));
  return (row) => [place.get(row.provider) ?? 0, place.get(row.customer) ?? 0];
}

function lineOf(t: Translator, content: MapContent, row: LedgerRow): LedgerLine {
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  const name = (id: LedgerRow['provider']): string => {
    const department = content.departments.get(id);
    return department === undefined ? '' : nameIn(department, t.language);
  };
  const { strengthAsymmetry } = row;
  return {
    key: `${row.provider} ${row.customer}`,
    provider: name(row.provider),
    customer: name(row.customer),
    given: sideText(t, content, row.given),
    returned: sideText(t, content, row.returned),
    oneWay: isOneWay(row),
    asymmetry: strengthAsymmetry,
    asymmetryText: strengthAsymmetry === 0 ? t('ledger.even') : percent.format(strengthAsymmetry),
    material: row.material,
    feedback: row.feedback,
    severity: row.severity,
    services: servicesOf(row),
    departments: [row.provider, row.customer],
  };
}

function sideText(t: Translator, content: MapContent, side: LedgerSide): SideText {
  if (side.weight === 0) return { amount: '', grade: '', services: '' };
  const isVolume = content.map.weights === 'volume';
  const list = new Intl.ListFormat(t.language, { type: 'unit', style: 'short' });
  return {
    amount: new Intl.NumberFormat(t.language, { maximumFractionDigits: 2 }).format(side.weight),
    grade: isVolume ? t('ledger.volume', { class: side.strength }) : '',
    services: list.format(
      side.services.flatMap((id) => {
        const row = content.services.get(id);
        return row === undefined ? [] : nameIn(row, t.language) || t('service.unnamed');
      }),
    ),
  };
}
