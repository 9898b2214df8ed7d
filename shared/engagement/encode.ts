import { encodeUtf8 } from '#shared/kernel/encoding.ts';
import type { Extra, Json } from '#shared/kernel/json.ts';
import { type Engagement, TABLES } from '#shared/model/engagement.ts';
import { STANDARD_SETTINGS } from '#shared/model/settings.ts';
import { HEADER, OPTIONAL_TABLES, TOP_FIELDS } from './format.ts';
import { headerFields } from './header.ts';
import { isObject } from './read-row.ts';
import { fieldsOf, INNER_FIELDS, type RowKind } from './schema.ts';

/** By UTF-16 code unit: the same on every machine, whatever its language. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function objectText(fields: readonly (readonly [string, string])[]): string {
  return `{${fields.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}

/** One line of JSON with the keys of every object in order of code unit. */
function jsonText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const sorted = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b));
  return objectText(sorted.map(([key, inner]) => [key, jsonText(inner)]));
}

/** Empty text, `false` and missing are what a missing field is read as. */
const isBlank = (value: unknown): boolean => value === undefined || value === '' || value === false;

interface Row {
  readonly extra: Extra;
}

/** `translations` or `position`: what is known in its order, then what was kept for it. */
function innerText(value: Readonly<Record<string, Json>>, known: readonly string[], kept: Json | undefined): string {
  const own = known
    .filter((key) => value[key] !== undefined)
    .map((key) => [key, jsonText(value[key] ?? null)] as const);
  const others = isObject(kept) ? Object.entries(kept).sort(([a], [b]) => byCodeUnit(a, b)) : [];
  return objectText([...own, ...others.map(([key, inner]) => [key, jsonText(inner)] as const)]);
}

function rowText(kind: RowKind, row: Row): string {
  const fields: (readonly [string, string])[] = [];
  const known = fieldsOf(kind);
  for (const key of known) {
    const value = (row as unknown as Readonly<Record<string, Json | undefined>>)[key];
    if (isBlank(value) || value === undefined) continue;
    const inner = INNER_FIELDS.get(key);
    let text: string;
    if (key === 'standard') text = rowText('standard', value as unknown as Row);
    else if (inner === undefined) text = jsonText(value);
    else text = innerText(value as Readonly<Record<string, Json>>, inner, row.extra.get(key));
    if (text !== '{}') fields.push([key, text]);
  }
  const others = [...row.extra].filter(([key]) => !known.includes(key)).sort(([a], [b]) => byCodeUnit(a, b));
  return objectText([...fields, ...others.map(([key, value]) => [key, jsonText(value)] as const)]);
}

/** An array with each item on a line of its own, so that a difference between two files reads as rows. */
function listText(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`;
}

function tableText(kind: (typeof TABLES)[number], engagement: Engagement): string {
  const rows: readonly (Row & { readonly id: string })[] = [...engagement[kind].values()];
  return listText(rows.toSorted((a, b) => byCodeUnit(a.id, b.id)).map((row) => rowText(kind, row)));
}

/**
 * The bytes of an engagement: UTF-8 JSON, rows in order of id, one on a line, with a newline at the end.
 * The same engagement gives the same bytes, in whatever order its tables were built.
 */
export function encode(engagement: Engagement): Uint8Array {
  const others = [...engagement.extra]
    .filter(([key]) => !TOP_FIELDS.includes(key))
    .sort(([a], [b]) => byCodeUnit(a, b));
  const settings = rowText('settings', engagement.settings);
  const fields: readonly (readonly [string, string])[] = [
    [HEADER, objectText(headerFields(engagement.extra.get(HEADER)).map(([key, value]) => [key, jsonText(value)]))],
    ['profile', rowText('profile', engagement.profile)],
    ...(settings === rowText('settings', STANDARD_SETTINGS) ? [] : [['settings', settings] as const]),
    ...TABLES.filter((name) => engagement[name].size > 0 || !OPTIONAL_TABLES.includes(name)).map(
      (name) => [name, tableText(name, engagement)] as const,
    ),
    ...others.map(
      ([key, value]) => [key, Array.isArray(value) ? listText(value.map(jsonText)) : jsonText(value)] as const,
    ),
  ];
  return encodeUtf8(`{\n${fields.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',\n')}\n}\n`);
}
