import { existsSync } from 'node:fs';
import { type BrowserWindow, dialog } from 'electron';
import type { Translator } from '#shared/i18n/translator.ts';
import type { FileKind } from '#shared/ipc/contract.ts';
import { FILE_FORMATS, withExtension } from '#shared/ipc/file-kinds.ts';
import { fileNameFrom } from '#shared/ipc/file-name.ts';

export async function askOpen(window: BrowserWindow, t: Translator, kind: FileKind): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: filters(t, kind),
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Linux does not add the extension; the file that is then meant may be there already, so the question is asked again with its full name. */
export async function askSave(
  window: BrowserWindow,
  t: Translator,
  kind: FileKind,
  name: string,
): Promise<string | null> {
  let suggested = withExtension(kind, fileNameFrom(name, 'Orgloom'));
  for (;;) {
    const options = { defaultPath: suggested, filters: filters(t, kind) };
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    if (canceled || filePath === '') return null;
    const full = withExtension(kind, filePath);
    if (full === filePath || !existsSync(full)) return full;
    suggested = full;
  }
}

function filters(t: Translator, kind: FileKind) {
  return [{ name: t(`host.kind.${kind}`), extensions: [...FILE_FORMATS[kind].extensions] }];
}
