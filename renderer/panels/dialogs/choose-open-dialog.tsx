import { useState } from 'react';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { FileKind } from '#shared/ipc/contract.ts';
import { FolderBrowser } from './folder-browser.tsx';

export interface ChooseOpenDialogProps {
  readonly kind: FileKind;
  readonly answer: (entry: string | null) => void;
}

export function ChooseOpenDialog({ kind, answer }: ChooseOpenDialogProps) {
  const t = useT();
  const [chosen, setChosen] = useState<string>();
  return (
    <Dialog
      title={t('chooser.open-title')}
      closeLabel={t('dialog.cancel')}
      wide={true}
      onClose={() => answer(null)}
      footer={
        <>
          <span className="spring" />
          <Button onClick={() => answer(null)}>{t('dialog.cancel')}</Button>
          <Button look="primary" disabled={chosen === undefined} onClick={() => answer(chosen ?? null)}>
            {t('chooser.open')}
          </Button>
        </>
      }
    >
      <FolderBrowser
        kind={kind}
        chosen={chosen}
        onFolder={() => setChosen(undefined)}
        onFile={(entry, sure) => (sure ? answer(entry.token) : setChosen(entry.token))}
      />
    </Dialog>
  );
}
