import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

export interface ChangedElsewhereDialogProps {
  readonly answer: (answer: 'overwrite' | 'save-as' | 'cancel') => void;
}

/** The file on disk is no longer the one that was opened: nothing is overwritten unseen. */
export function ChangedElsewhereDialog({ answer }: ChangedElsewhereDialogProps) {
  const t = useT();
  const name = useStore((state) => state.file?.name ?? '');
  return (
    <Dialog
      title={t('changed.title', { name })}
      closeLabel={t('dialog.cancel')}
      onClose={() => answer('cancel')}
      footer={
        <>
          <Button look="danger" onClick={() => answer('overwrite')}>
            {t('changed.overwrite')}
          </Button>
          <span className="spring" />
          <Button onClick={() => answer('cancel')}>{t('dialog.cancel')}</Button>
          <Button look="primary" onClick={() => answer('save-as')}>
            {t('changed.save-as')}
          </Button>
        </>
      }
    >
      <p>{t('changed.text')}</p>
    </Dialog>
  );
}
