import type { ExportKind } from '#shared/writers/exports.ts';
import type { App } from './app.ts';
import { fileNameFor } from './file-name.ts';

/** Asks where to put a document and says that it is there. `title` names the file. */
export async function saveDocument(
  app: App,
  kind: 'docx' | Extract<ExportKind, 'xlsx'>,
  title: string,
  bytes: Uint8Array,
): Promise<void> {
  const answer = await app.host.call('file.save-as', { kind, name: fileNameFor(title, `.${kind}`), bytes });
  if (!answer.ok) app.refuse(answer.failure);
  else if (answer.value !== null)
    app.toast({ kind: 'done', text: app.t()('toast.exported', { name: answer.value.name }), undo: false });
}
