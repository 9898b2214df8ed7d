import type { DeckMark } from '#shared/export/deck-mark.ts';
import { type DeckOptions, knownDeck } from '#shared/export/deck-options.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { MB, PACKAGE_LIMITS } from '#shared/office/limits.ts';
import { deckMadeOf, refreshDeck } from '#shared/refresh/refresh-deck.ts';
import { refreshText } from '#shared/refresh/refresh-words.ts';
import { refuseInput, refuseUsage } from './refuse.ts';
import type { ExportTool } from './tools.ts';
import type { Call, Refusal } from './verb.ts';
import { writeResult } from './write-result.ts';

/** The deck that `--refresh` names, and what it was made of. */
export interface OldDeck {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mark: DeckMark;
}

/** Undefined where none is named. */
export async function chooseOldDeck(
  { options, t, terminal }: Call,
  { extension }: ExportTool,
): Promise<Result<OldDeck | undefined, Refusal>> {
  const path = options.get('refresh');
  const option = ['refresh', 'dry-run'].find((name) => options.has(name));
  if (option === undefined) return ok(undefined);
  if (path === undefined || extension !== 'pptx')
    return refuseUsage(t, { code: 'cli-refresh-only', option: `--${option}` }, 'export');
  // Coded copies number departments anew, so what a user moved could land on another one.
  if (options.has('codes')) return refuseUsage(t, { code: 'cli-refresh-coded' }, 'export');
  const bytes = await terminal.readFile(path, PACKAGE_LIMITS.fileMb * MB);
  if (!bytes.ok) return refuseInput(t, undefined, bytes.failure);
  const mark = deckMadeOf(bytes.value);
  if (!mark.ok) return refuseInput(t, path, mark.failure);
  if (mark.value.template && !options.has('template')) return refuseInput(t, path, { code: 'refresh-needs-template' });
  return ok({ path, bytes: bytes.value, mark: mark.value });
}

/** What was chosen for the old deck, but for what the command line says anew. */
export function optionsOf(mark: DeckMark, { options }: Call, asked: DeckOptions): DeckOptions {
  const before = knownDeck(mark, asked);
  return {
    kinds: options.has('slides') ? asked.kinds : before.kinds,
    ratio: before.ratio,
    language: options.has('lang') ? asked.language : before.language,
    ...(asked.arrows && { arrows: asked.arrows }),
  };
}

/** Writes the old deck brought up to date, unless it is only asked what would change; gives the list. */
export async function writeRefreshed(
  call: Call,
  to: string,
  old: OldDeck,
  bytes: Uint8Array,
): Promise<Result<string, Refusal>> {
  const { t, options } = call;
  const refresh = refreshDeck(old.bytes, bytes);
  if (!refresh.ok) return refuseInput(t, old.path, refresh.failure);
  const list = refreshText(t, refresh.value.changes);
  if (options.has('dry-run')) return ok(`${list}${t('refresh.dry-run')}\n`);
  const written = await writeResult(call, to, refresh.value.bytes);
  return written.ok ? ok(list + written.value) : written;
}
