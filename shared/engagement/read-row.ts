import { type Extra, type Json, NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DecodeFault } from './decode-fault.ts';
import type { JsonObject } from './migration.ts';
import { fieldsOf, INNER_FIELDS, type RowFields, type RowKind, SCHEMAS } from './schema.ts';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function leftOver(object: JsonObject, known: readonly string[]): Map<string, Json> {
  const left = new Map<string, Json>();
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined && !known.includes(key)) left.set(key, value);
  }
  return left;
}

/** Unknown fields of a row; those inside `translations` or `position` under that name. */
function extraOf(row: JsonObject, kind: RowKind): Extra {
  const extra = leftOver(row, fieldsOf(kind));
  for (const [field, known] of INNER_FIELDS) {
    if (!fieldsOf(kind).includes(field)) continue;
    const inner = Object.hasOwn(row, field) ? row[field] : undefined;
    const left = isObject(inner) ? leftOver(inner, known) : NO_EXTRA;
    if (left.size > 0) extra.set(field, Object.fromEntries(left));
  }
  return extra.size === 0 ? NO_EXTRA : extra;
}

function isThere(row: JsonObject, path: readonly PropertyKey[]): boolean {
  let value: unknown = row;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return true;
}

type Read<Kind extends RowKind> = RowFields<Kind> & { readonly extra: Extra };

/** One row of the file, or the first field that is missing or not as it should be. `place` names the row. */
export function readRow<Kind extends RowKind>(
  kind: Kind,
  row: unknown,
  place: string,
): Result<Read<Kind>, DecodeFault> {
  if (!isObject(row)) return err({ code: 'engagement-field-invalid', place });
  const parsed = SCHEMAS[kind].safeParse(row);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    const code = isThere(row, path) ? 'engagement-field-invalid' : 'engagement-field-missing';
    // Names of cut-offs come from the file: braces in one would be read as a slot of a message.
    const odd = path.findIndex((step) => /[{}]/.test(String(step)));
    return err({ code, place: [place, ...(odd < 0 ? path : path.slice(0, odd))].join('.') });
  }
  return ok({ ...parsed.data, extra: extraOf(row, kind) } as unknown as Read<Kind>);
}
