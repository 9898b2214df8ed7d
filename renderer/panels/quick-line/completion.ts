import type { Language } from '#shared/kernel/language.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn, nameKeys } from '#shared/model/named.ts';
import { printName } from '#shared/quick/print-line.ts';
import { tokens } from '#shared/quick/tokens.ts';
import { foundByName } from '#shared/sight/searchable-names.ts';

/** Names for the piece of the line that is being typed, from `start` to the caret. */
export interface Completion {
  readonly start: number;
  readonly names: readonly string[];
}

const SHOWN = 8;
/** Departments whose name may be meant at the caret, by letters, characters or pinyin, the likeliest first; undefined where none is asked for. */
export function completionAt(
  line: string,
  caret: number,
  content: MapContent,
  language: Language,
): Completion | undefined {
  const before = tokens(line.slice(0, caret));
  const statement = before.slice(before.findLastIndex(({ kind }) => kind === 'separator') + 1);
  const last = statement.at(-1);
  if (last === undefined || !('text' in last) || last.end !== caret) return undefined;
  if ((last.kind === 'quoted' && last.closed) || statement.some(({ kind }) => kind === 'colon')) return undefined;
  const query = last.text;
  if (query === '') return undefined;
  const spoken = new Set(statement.slice(0, -1).flatMap((token) => ('text' in token ? [nameKey(token.text)] : [])));
  const rows = [...content.departments.values()].filter((row) => !nameKeys(row).some((key) => spoken.has(key)));
  if (rows.some((row) => nameKeys(row).includes(nameKey(query)))) return undefined;
  const names = foundByName(rows, query, language)
    .map((row) => nameIn(row, language))
    .slice(0, SHOWN);
  return names.length === 0 ? undefined : { start: last.start, names };
}

/** The line with the piece before the caret completed, and where the caret then stands. */
export function completed(
  line: string,
  caret: number,
  { start }: Completion,
  name: string,
): { readonly line: string; readonly caret: number } {
  const head = `${line.slice(0, start)}${printName(name)}`;
  return { line: `${head}${line.slice(caret)}`, caret: head.length };
}
