import { seal } from '#shared/engagement/seal.ts';
import { err } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { nameIn } from '#shared/model/named.ts';
import type { App } from './app.ts';
import type { DocumentFile } from './app-state.ts';
import { fileNameFor } from './file-name.ts';
import { isEdited } from './store.ts';

/** Saves over the file, or asks where to; true where the work is safe afterwards. */
export async function save(app: App): Promise<boolean> {
  const { file, engagement } = app.store.getState();
  if (file === undefined) return saveAs(app);
  const bytes = sealed(app);
  if (bytes === undefined) return false;
  if (!isEdited(app.store.getState())) {
    app.toast({ kind: 'done', text: app.t()('toast.saved', { name: file.name }), undo: false });
    return true;
  }
  const { token, stamp } = file;
  const answer = await busy(app, () => app.host.call('file.save', { token, bytes, stamp }));
  if (answer.ok) return saved(app, engagement, answer.value);
  if (answer.failure.code !== 'file-changed-elsewhere') {
    app.refuse(answer.failure);
    return false;
  }
  const choice = await askWhatToDo(app);
  if (choice === 'save-as') return saveAs(app);
  if (choice === 'cancel') return false;
  const again = await busy(app, () => app.host.call('file.save', { token, bytes, stamp: null }));
  if (again.ok) return saved(app, engagement, again.value);
  app.refuse(again.failure);
  return false;
}

/** Asks where to save, then saves; true where the work is safe afterwards. */
export async function saveAs(app: App): Promise<boolean> {
  const { file, engagement, language } = app.store.getState();
  const bytes = sealed(app);
  if (bytes === undefined) return false;
  const name = file?.name ?? fileNameFor(nameIn(engagement.profile, language), '.orgloom');
  const answer = await busy(app, () => app.host.call('file.save-as', { kind: 'engagement', name, bytes }));
  if (!answer.ok) {
    app.refuse(answer.failure);
    return false;
  }
  return answer.value !== null && saved(app, engagement, answer.value);
}

/** The bytes to save; none, with the reason said, where they would lose something or would not open again. */
function sealed(app: App): Uint8Array | undefined {
  const { readOnly, engagement } = app.store.getState();
  const bytes = readOnly ? err({ code: 'engagement-read-only' } as const) : seal(engagement);
  if (bytes.ok) return bytes.value;
  app.refuse(bytes.failure);
  return undefined;
}

function askWhatToDo(app: App): Promise<'overwrite' | 'save-as' | 'cancel'> {
  return new Promise((resolve) =>
    app.store.setState({
      dialog: {
        kind: 'changed-elsewhere',
        answer(chosen) {
          app.store.setState({ dialog: undefined });
          resolve(chosen);
        },
      },
    }),
  );
}

/** What was written counts as saved; edits made meanwhile stay unsaved. */
function saved(app: App, engagement: Engagement, file: DocumentFile): true {
  const { token, name, folder, stamp } = file;
  app.store.setState({ saved: engagement, file: { token, name, folder, stamp } });
  app.toast({ kind: 'done', text: app.t()('toast.saved', { name }), undo: false });
  return true;
}

async function busy<Value>(app: App, work: () => Promise<Value>): Promise<Value> {
  app.store.setState({ busy: 'saving' });
  try {
    return await work();
  } finally {
    app.store.setState({ busy: undefined });
  }
}
