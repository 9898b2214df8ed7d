import { useStore } from '#renderer/state/app-context.ts';
import type { LeaveAnswer } from '#renderer/state/dialog.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { nameIn } from '#shared/model/named.ts';

export function LeaveDialog({ answer }: { readonly answer: (answer: LeaveAnswer) => void }) {
  const t = useT();
  const name = useStore((state) => nameIn(state.engagement.profile, state.language));
  return (
    <Dialog
      title={t('leave.title', { name })}
      closeLabel={t('dialog.cancel')}
      onClose={() => answer('cancel')}
      footer={
        <>
          <Button look="danger" onClick={() => answer('discard')}>
            {t('leave.discard')}
          </Button>
          <span className="spring" />
          <Button onClick={() => answer('cancel')}>{t('dialog.cancel')}</Button>
          <Button look="primary" onClick={() => answer('save')}>
            {t('leave.save')}
          </Button>
        </>
      }
    >
      <p>{t('leave.text')}</p>
    </Dialog>
  );
}
