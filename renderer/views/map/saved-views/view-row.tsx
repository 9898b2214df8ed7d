import { Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { callUpView, deleteView, keepSight } from '#renderer/state/saved-views.ts';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { renameView } from '#shared/edits/rename-view.ts';
import { nameIn } from '#shared/model/named.ts';
import type { SavedView } from '#shared/model/saved-view.ts';

/** One kept view: its name calls it up; what else can be done with it stands beside. */
export function ViewRow({ view }: { readonly view: SavedView }) {
  const app = useApp();
  const t = useT();
  const language = useStore((state) => state.language);
  const [renaming, setRenaming] = useState(false);
  const name = nameIn(view, language);
  if (renaming) return <RenamedRow view={view} name={name} onDone={() => setRenaming(false)} />;
  return (
    <li>
      <button type="button" aria-label={t('views.call-up', { name })} onClick={() => callUpView(app, view)}>
        {name}
      </button>
      <IconButton icon={RefreshCw} label={t('views.update', { name })} onClick={() => keepSight(app, name, view.id)} />
      <IconButton icon={Pencil} label={t('views.rename', { name })} onClick={() => setRenaming(true)} />
      <IconButton icon={Trash2} label={t('views.delete', { name })} onClick={() => deleteView(app, view)} />
    </li>
  );
}

interface RenamedRowProps {
  readonly view: SavedView;
  readonly name: string;
  readonly onDone: () => void;
}

/** Enter keeps the name where it is accepted; Escape, and leaving the field, does not. */
function RenamedRow({ view, name, onDone }: RenamedRowProps) {
  const app = useApp();
  const t = useT();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (belongsToInputMethod(event.nativeEvent)) return;
    if (event.key === 'Enter') {
      const { language } = app.store.getState();
      if (app.edit(renameView, { view: view.id, name: event.currentTarget.value, language })) onDone();
    } else if (event.key === 'Escape') onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li>
      <input
        type="text"
        aria-label={t('views.rename', { name })}
        defaultValue={name}
        // biome-ignore lint/a11y/noAutofocus: the field stands where the button was that asked for it
        autoFocus
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={onDone}
      />
    </li>
  );
}
