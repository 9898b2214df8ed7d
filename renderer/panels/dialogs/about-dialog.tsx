import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Mark } from '#renderer/ui/mark.tsx';

export function AboutDialog() {
  const app = useApp();
  const t = useT();
  const close = (): void => app.store.setState({ dialog: undefined });
  return (
    <Dialog title={t('command.about')} closeLabel={t('dialog.close')} onClose={close}>
      <div className="about">
        <Mark size={64} />
        <p className="about-name">{t('about.name')}</p>
        <p>{t('about.version', { version: app.info.version })}</p>
        <p>{t('about.text')}</p>
      </div>
    </Dialog>
  );
}
