import { useState } from 'react';
import { keysText } from '#renderer/commands/key-bindings.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { shortcutGroups } from './shortcuts-model.ts';

/** Every command that has keys, by menu; made from the list of commands, so that it is always whole. */
export function ShortcutsDialog() {
  const app = useApp();
  const t = useT();
  const [query, setQuery] = useState('');
  const mac = app.info.platform === 'mac';
  const close = (): void => app.store.setState({ dialog: undefined });
  const groups = shortcutGroups(t, query);
  return (
    <Dialog title={t('command.shortcuts')} closeLabel={t('dialog.close')} wide={true} onClose={close}>
      <SearchField label={t('shortcuts.search')} value={query} onChange={setQuery} />
      <div className="shortcuts">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {[...new Set(keys.map((key) => keysText(key, mac)))].map((text) => (
                      <kbd key={text}>{text}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {groups.length === 0 && <p role="status">{t('palette.none')}</p>}
      <p className="field-hint">{t('shortcuts.canvas')}</p>
    </Dialog>
  );
}
