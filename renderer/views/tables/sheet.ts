import type { TableKind } from '#renderer/state/table-kind.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';

export interface SheetColumn {
  readonly id: string;
  readonly label: string;
  /** In px. */
  readonly width: number;
  /** A figure comes from the analysis and cannot be typed. */
  readonly kind: 'text' | 'number' | 'choice' | 'figure';
  /** What a choice offers. */
  readonly choices?: readonly string[];
  /** Whether a choice takes a text that it does not offer. */
  readonly open?: boolean;
  /** A row is one only with this. */
  readonly needed?: boolean;
}

export interface SheetRow {
  readonly id: string;
  /** What each cell shows, by column; as it could be typed, figures apart. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the row is sorted by, by column; undefined stands last. */
  readonly values: Readonly<Record<string, string | number | undefined>>;
}

/** A table of one map, before it is sorted and filtered. */
export interface Sheet {
  readonly kind: TableKind;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

export interface SheetInput {
  readonly engagement: Engagement;
  readonly map: MapId;
  readonly t: Translator;
  /** Of this map, or undefined while there is none. */
  readonly report: Report | undefined;
}

export const collatorOf = ({ language }: Pick<Translator, 'language'>): Intl.Collator =>
  new Intl.Collator(language === 'zh-CN' ? 'zh-CN-u-co-pinyin' : language, { numeric: true });

/** A number as it is typed. */
export const numberText = (number: number | undefined): string => (number === undefined ? '' : String(number));

/** A text to sort by: an empty one stands last. */
export const textValue = (text: string): string | undefined => (text === '' ? undefined : text);
