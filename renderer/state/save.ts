import { encode } from '#shared/engagement/encode.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { nameIn } from '#shared/model/named.ts';
import type { App } from './app.ts';
import type { DocumentFile } from './app-state.ts';
import { fileNameFor } from './file-name.ts';
import { isEdited } from './store.ts';

/** Saves over the file, or asks where to; true where the work is safe afterwards. */
export async function save(app: App): Promise<boolean> {
  const { file, readOnly, engagement } = app.store.getState();
  if (file === undefined || readOnly) return saveAs(app);
  if (!isEdited(app.store.getState())) {
    app.toast({ kind: 'done', text: app.t()('toast.saved', { name: file.name }), undo: false });
    return true;
  }
  const answer = await busy(app, () =>
    app.host.call('file.save', { token: file.token, bytes: encode(engagement), stamp: file.stamp }),
  );
  if (answer.ok) return saved(app, engagement, answer.value);
  if (answer.failure.code !== 'file-changed-elsewhere') {
    app.refuse(answer.failure);
    return false;
  }
  const choice = await new Promise<'overwrite' | 'save-as' | 'cancel'>((resolve) =>
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
  if (choice === 'save-as') return saveAs(app);
  if (choice === 'cancel') return false;
  const again = await busy(app, () =>
    app.host.call('file.save', { token: file.token, bytes: encode(engagement), stamp: null }),
  );
  if (again.ok) return saved(app, engagement, again.value);
  app.refuse(again.failure);
  return false;
}

/** Asks where to save, then saves; true where the work is safe afterwards. */
export async function saveAs(app: App): Promise<boolean> {
  const { file, engagement, language } = app.store.getState();
  const name = file?.name ?? fileNameFor(nameIn(engagement.profile, language), '.orgloom');
  const answer = await busy(app, () =>
    app.host.call('file.save-as', { kind: 'engagement', name, bytes: encode(engagement) }),
  );
  if (!answer.ok) {
    app.refuse(answer.failure);
    return false;
  }
  return answer.value !== null && saved(app, engagement, answer.value);
}

/** What was written counts as saved; edits made meanwhile stay unsaved. */
function saved(app: App, engagement: Engagement, file: DocumentFile): true {
  const { token, name, folder, stamp } = file;
  app.store.setState({ saved: engagement, file: { token, name, folder, stamp }, readOnly: false });
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
