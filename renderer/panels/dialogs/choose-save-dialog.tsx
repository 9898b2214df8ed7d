import { useState } from 'react';
import type { ChosenPlace } from '#renderer/state/dialog.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import type { FileKind } from '#shared/ipc/contract.ts';
import type { FolderListing } from '#shared/ipc/folders.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { FolderBrowser } from './folder-browser.tsx';

export interface ChooseSaveDialogProps {
  readonly kind: FileKind;
  readonly name: string;
  readonly answer: (choice: ChosenPlace | null) => void;
}

/** Where to save: a folder and a name. A file of that name is replaced only when asked for a second time. */
export function ChooseSaveDialog({ kind, name: suggested, answer }: ChooseSaveDialogProps) {
  const t = useT();
  const [name, setName] = useState(suggested);
  const [folder, setFolder] = useState<FolderListing>();
  const [asked, setAsked] = useState(false);
  const exists =
    folder?.entries.some((entry) => entry.kind === 'file' && nameKey(entry.name) === nameKey(name)) ?? false;
  const submit = (): void => {
    if (folder === undefined || name.trim() === '') return;
    if (exists && !asked) setAsked(true);
    else answer({ folder: folder.token, name: name.trim(), overwrite: exists });
  };
  return (
    <Dialog
      title={t('chooser.save-title')}
      closeLabel={t('dialog.cancel')}
      wide={true}
      onClose={() => answer(null)}
      footer={
        <>
          {asked && exists && (
            <p className="dialog-warning" role="alert">
              {t('chooser.exists', { name })}
            </p>
          )}
          <span className="spring" />
          <Button onClick={() => answer(null)}>{t('dialog.cancel')}</Button>
          <Button look={asked && exists ? 'danger' : 'primary'} type="submit" form="save-form">
            {t(asked && exists ? 'chooser.replace' : 'chooser.save')}
          </Button>
        </>
      }
    >
      <form
        id="save-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={t('chooser.file-name')}>
          {(id) => (
            <input
              id={id}
              type="text"
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setAsked(false);
              }}
            />
          )}
        </Field>
      </form>
      <FolderBrowser
        kind={kind}
        chosen={undefined}
        onFolder={setFolder}
        onFile={(entry) => {
          setName(entry.name);
          setAsked(false);
        }}
      />
    </Dialog>
  );
}
